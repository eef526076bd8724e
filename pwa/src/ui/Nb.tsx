import type { ComponentChildren } from "preact";
import { wordTap } from "../core/slots";

/**
 * Norwegian content (names of clubs, places, topics) inside a text of another language, kept in its own direction and read by a
 * Norwegian voice. `tap`: each word of it can be tapped for its meaning. Never inside a link or a button: there one tap has one
 * meaning, and the screen or sheet that it opens shows the same words to be tapped.
 */
export function Nb({ children, soft, tap }: { children: ComponentChildren; soft?: boolean; tap?: boolean }) {
  return (
    <bdi lang="nb" dir="ltr" class={soft ? "nb" : undefined}>
      {tap && typeof children === "string" ? <Words text={children} /> : children}
    </bdi>
  );
}

/** A Norwegian text whose words can be tapped, where the page itself is Norwegian. */
export function Words({ text }: { text: string }) {
  const Tap = wordTap.value;
  return Tap ? <Tap text={text} /> : text;
}
