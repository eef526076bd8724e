import type { ComponentChildren } from "preact";
import type { PictureName } from "./names";
import { Picture } from "./Plate";

export interface EmptyProps {
  title: string;
  children?: ComponentChildren;
  /** The one next thing. */
  action?: ComponentChildren;
  picture?: PictureName;
  /** Inside a card or a list: no contour lines, less air. */
  inset?: boolean;
}

/** Nothing here now: the line pauses at a cup; one sentence, one next thing. */
export function Empty({ title, children, action, picture = "teacup-without-handle", inset }: EmptyProps) {
  const Heading = inset ? "h2" : "h1";
  return (
    <div class={inset ? "empty inset" : "empty contours"}>
      <div class="empty-picture" aria-hidden="true">
        <svg aria-hidden="true" class="mirrored" viewBox="0 0 300 140">
          <path class="empty-line" d="M16 124c58 0 60-70 108-70" />
          <path class="empty-dots" d="M176 62c30 10 34 58 108 58" />
        </svg>
        <span class="empty-stop">
          <Picture name={picture} size={56} />
        </span>
      </div>
      <Heading data-speak="">{title}</Heading>
      {children && (
        <p class="soft" data-speak="">
          {children}
        </p>
      )}
      {action && <div class="empty-action stack">{action}</div>}
    </div>
  );
}
