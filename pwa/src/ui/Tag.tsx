import type { ComponentChildren } from "preact";
import { type AnyIcon, Icon } from "./Icon";

/** now: cloudberry, filled; wait: cloud tint; good: spruce tint; words: bilberry tint; stone: rest. */
export type Tone = "now" | "wait" | "good" | "words" | "stone";

/** A short state in words, with an icon where the words are few. */
export function Tag({
  children,
  tone = "good",
  icon,
}: {
  children: ComponentChildren;
  tone?: Tone;
  icon?: AnyIcon;
}) {
  return (
    <span class={`tag ${tone}`}>
      {icon && <Icon name={icon} size={16} />}
      {children}
    </span>
  );
}
