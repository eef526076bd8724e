import type { ComponentChildren } from "preact";
import { Link } from "../core/router";
import { type AnyIcon, Icon } from "./Icon";

export interface NoticeProps {
  icon: AnyIcon;
  children: ComponentChildren;
  /** unsent: dashed cloudberry; info: bilberry; stone: rest; cloud: waiting. */
  kind?: "unsent" | "info" | "stone" | "cloud";
  href?: string;
}

/** A line that tells how things stand; never blocks anything. */
export function Notice({ icon, children, kind = "info", href }: NoticeProps) {
  const inner = (
    <>
      <Icon name={icon} size={28} />
      <span class="grow">{children}</span>
      {href && <Icon name="caret-right" size={22} />}
    </>
  );
  if (href)
    return (
      <Link class={`notice ${kind}`} href={href} data-speak="">
        {inner}
      </Link>
    );
  return (
    <div class={`notice ${kind}`} data-speak="">
      {inner}
    </div>
  );
}

/** The small pill that marks one thing as not sent yet. */
export function Unsent({ children }: { children: ComponentChildren }) {
  return (
    <span class="unsent" data-speak="">
      <Icon name="cloud-slash" size={22} />
      <span>{children}</span>
    </span>
  );
}
