import type { Method } from "../core/http";
import { beginIn } from "../core/i18n";
import { go } from "../core/router";

/**
 * The employer's link, /#/ord/TOKEN: no account, her own words and nothing about people (docs/wire-vocabulary.md). The token stands
 * after the #, so no server's log ever sees it; it is kept in memory alone.
 */

const LINK = /^#\/ord\/([\w-]+)$/;
let token: string | null = null;

/** Called as the app starts, and whenever a link is opened in it: the token leaves the address bar at once. */
export function takeWordLink(): void {
  const found = LINK.exec(location.hash)?.[1];
  if (found === undefined) return;
  token = found;
  beginIn("nb");
  go("/ordliste", { replace: true });
}
addEventListener("hashchange", takeWordLink);

export const wordToken = (): string | null => token;

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
