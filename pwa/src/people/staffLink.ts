import { go } from "../core/router";
import { keepInTab, keptInTab } from "../core/tab";

const LINK = /^#\/staff\/([\w-]+)$/;
const KEPT = "staff-link";

let token = keptInTab(KEPT);

/** Called as the app starts: the token of a link leaves the address bar at once, then and whenever a link is opened in the app. */
export function takeStaffLink(): void {
  const found = LINK.exec(location.hash)?.[1];
  if (found === undefined) return;
  token = found;
  keepInTab(KEPT, found);
  go("/ansatt", { replace: true });
}
addEventListener("hashchange", takeStaffLink);

/** The token of the link that was opened in this tab. */
export const staffToken = (): string | null => token;
