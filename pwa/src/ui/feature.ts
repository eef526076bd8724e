import type { Route } from "../core/router";
import type { AnyIcon } from ".";

/**
 * What a feature gives the shell: its screens, and its places in the navigation. Its index.ts has what the participant's first screen
 * shows; its places.ts has everything else, fetched for whoever opens another address and for staff. main.tsx lists the features.
 */
export interface Feature {
  routes?: Route[];
  /** Screens for somebody the app does not know yet, such as the link of an invitation. */
  guest?: Route[];
  nav?: NavItem[];
}

/** A place in the tab bar (phone) and in the side navigation (wide screens, staff). */
export interface NavItem {
  href: string;
  words: () => string;
  /** Shown when the place is not the current one, and when it is. */
  icon: AnyIcon;
  iconNow: AnyIcon;
  /** Anybody with one of these roles sees it. */
  roles: string[];
  /** Smallest first; the week is 10, messages 90. */
  order: number;
  /** A number that waits for an answer, such as unread messages. */
  count?: () => number;
  /** What the number is, for those who listen: "4 trenger noe nå"; without it the number tells of what is new. */
  counted?: () => string;
}
