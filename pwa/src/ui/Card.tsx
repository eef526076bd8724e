import type { ComponentChildren } from "preact";
import { Link } from "../core/router";

/** A white sheet with round corners; dashed when what it shows is not settled or not sent. */
export function Card({ children, dashed, class: extra = "", label }: CardProps) {
  const look = `card stack${dashed ? " dashed" : ""} ${extra}`;
  return label ? (
    <section class={look} aria-label={label}>
      {children}
    </section>
  ) : (
    <div class={look}>{children}</div>
  );
}

/** A whole card that can be tapped. */
export function CardLink({ children, href, class: extra = "" }: CardProps & { href: string }) {
  return (
    <Link class={`card ${extra}`} href={href}>
      {children}
    </Link>
  );
}

export interface CardProps {
  children: ComponentChildren;
  dashed?: boolean;
  class?: string;
  label?: string;
}
