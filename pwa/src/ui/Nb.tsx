import type { ComponentChildren } from "preact";

/** Norwegian content (names of clubs, places, topics) inside a text of another language, kept in its own direction and read by a Norwegian voice. */
export function Nb({ children, soft }: { children: ComponentChildren; soft?: boolean }) {
  return (
    <bdi lang="nb" dir="ltr" class={soft ? "nb" : undefined}>
      {children}
    </bdi>
  );
}
