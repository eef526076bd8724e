import type { Method } from "../core/http";
import { beginIn } from "../core/i18n";
import { go } from "../core/router";

/**
 * The employer's link, /#/ord/TOKEN: no account, her own words and nothing about people (docs/wire-vocabulary.md). The token stands
 * after the #, so no server's log ever sees it. It leaves the address bar, where a shoulder or a screenshot would read it, and stays in
 * this tab alone, until it is closed, so that she may load the page again; the server judges at each use whether it still holds.
 */

const LINK = /^#\/ord\/([\w-]+)$/;
const KEPT = "wordLink";
let token: string | null = null;

/** Called as the app starts, and whenever a link is opened in it: the token leaves the address bar at once. */
export function takeWordLink(): void {
  const found = LINK.exec(location.hash)?.[1];
  if (found === undefined) return;
  keep(found);
  beginIn("nb");
  go("/ordliste", { replace: true });
}
addEventListener("hashchange", takeWordLink);

/** The link that was opened in this tab. */
export const wordToken = (): string | null => token ?? stored();

function keep(found: string): void {
  token = found;
  try {
    sessionStorage.setItem(KEPT, found);
  } catch {
    // a browser that keeps nothing for pages: for as long as this one is open
  }
}

function stored(): string | null {
  try {
    return sessionStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

/** What the employer sees of her list. */
export interface Seen {
  employer: string;
  day: string | null;
  words: string[];
  expires_at: string;
}

/** Look at the list, or add words to it. */
export const byLink = (mine: string, words: readonly string[]): [Method, string, unknown] => [
  "POST",
  "/vocabulary/word-lists/by-link",
  { token: mine, words },
];
