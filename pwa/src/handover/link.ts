import { go } from "../core/router";
import { keepInTab, keptInTab } from "../core/tab";

/** The receiver's link, /#/nav/TOKEN: the token stands after the #, so no server's log ever sees it. */

const LINK = /^#\/nav\/([\w-]+)$/;
const KEPT = "nav-link";

let token = keptInTab(KEPT);

/** Called as the app starts: the token leaves the address bar at once, then and whenever a link is opened in the app. */
export function takeNavLink(): void {
  const found = LINK.exec(location.hash)?.[1];
  if (found === undefined) return;
  token = found;
  keepInTab(KEPT, found);
  go("/nav", { replace: true });
}
addEventListener("hashchange", takeNavLink);

/** The token of the link that was opened in this tab; what opens it, the code, is nowhere but in her mind. */
export const navToken = (): string | null => token;
