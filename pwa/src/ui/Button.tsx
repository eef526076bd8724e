import type { ComponentChildren } from "preact";
import { Link } from "../core/router";
import { type AnyIcon, Icon } from "./Icon";

export interface ButtonProps {
  children: ComponentChildren;
  icon?: AnyIcon;
  /** main: the one filled button of a page; soft: tinted; outline; plain: words only; stone: leaves; danger: staff deletion only. */
  kind?: "main" | "soft" | "outline" | "plain" | "stone" | "danger";
  /** Goes somewhere inside the app; a "tel:", file or blob address becomes an ordinary link. */
  href?: string;
  download?: string;
  onClick?: (event: MouseEvent) => void;
  type?: "button" | "submit";
  /** As wide as there is room. */
  wide?: boolean;
  /** 48 high instead of 56, for rows. */
  small?: boolean;
  disabled?: boolean;
  pressed?: boolean;
  label?: string;
  id?: string;
}

const outside = /^(tel:|sms:|mailto:|blob:|data:|https?:|\/api\/)/;

/** A pill: the line's round end. Says its own words when the page is read aloud. */
export function Button(props: ButtonProps) {
  const {
    children,
    icon,
    kind = "main",
    href,
    wide,
    small,
    pressed,
    label,
    type = "button",
    ...rest
  } = props;
  const look = `button ${kind}${wide ? " wide" : ""}${small ? " small" : ""}`;
  const inner = (
    <>
      {icon && <Icon name={icon} size={small ? 22 : 26} />}
      <span>{children}</span>
    </>
  );
  const common = { class: look, "aria-label": label, "data-speak": label ?? "", ...rest };
  if (href && outside.test(href))
    return (
      <a {...common} href={href}>
        {inner}
      </a>
    );
  if (href)
    return (
      <Link {...common} href={href}>
        {inner}
      </Link>
    );
  return (
    <button {...common} type={type} aria-pressed={pressed}>
      {inner}
    </button>
  );
}

/** A round button with an icon alone; the label is what it is called. */
export function RoundButton(props: RoundProps) {
  const { icon, label, tone = "spruce", size = 56, href, onClick, pressed, silent } = props;
  const common = {
    class: `round-button ${tone}`,
    "aria-label": label,
    style: { "--size": `${size / 16}rem` },
  };
  const inner = <Icon name={icon} size={Math.round(size * 0.46)} />;
  if (href)
    return (
      <a {...common} href={href} data-speak={silent ? undefined : label}>
        {inner}
      </a>
    );
  return (
    <button
      {...common}
      type="button"
      onClick={onClick}
      aria-pressed={pressed}
      data-speak={silent ? undefined : label}
    >
      {inner}
    </button>
  );
}

export interface RoundProps {
  icon: AnyIcon;
  label: string;
  /** bilberry is for language and sound, stone for leaving. */
  tone?: "spruce" | "bilberry" | "stone";
  size?: number;
  href?: string;
  onClick?: (event: MouseEvent) => void;
  pressed?: boolean;
  /** Not read aloud: what belongs to the frame, not to the text. */
  silent?: boolean;
}
