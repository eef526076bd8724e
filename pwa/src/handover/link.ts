import { go } from "../core/router";

/** The receiver's link, /#/nav/TOKEN: the token stands after the #, so no server's log ever sees it. */

const LINK = /^#\/nav\/([\w-]+)$/;
let token: string | null = null;

/** Called as the app starts: the token leaves the address bar at once, then and whenever a link is opened in the app. */
export function takeNavLink(): void {
  const found = LINK.exec(location.hash)?.[1];
  if (found === undefined) return;
  token = found;
  go("/nav", { replace: true });
}
addEventListener("hashchange", takeNavLink);

/** The token of the link that was opened; kept in memory alone. */
export const navToken = (): string | null => token;
