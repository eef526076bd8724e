import { go } from "../core/router";

const LINK = /^#\/staff\/([\w-]+)$/;
let token: string | null = null;

/** Called as the app starts: the token of a link leaves the address bar at once, then and whenever a link is opened in the app. */
export function takeStaffLink(): void {
  const found = LINK.exec(location.hash)?.[1];
  if (found === undefined) return;
  token = found;
  go("/ansatt", { replace: true });
}
addEventListener("hashchange", takeStaffLink);

/** The token of the link that was opened; kept in memory alone. */
export const staffToken = (): string | null => token;
