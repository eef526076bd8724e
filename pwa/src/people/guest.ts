import type { Route } from "../core/router";
import { screensOf } from "../core/screens";

const coming = screensOf(() => import("./screens/coming"));

/** What is open to somebody the app does not know yet. Whoever is known loads none of it. */
export const guestRoutes: Route[] = [
  { pattern: "/hvem", load: async () => (await import("./screens/First")).First },
  { pattern: "/start", load: async () => (await import("./screens/Welcome")).Welcome },
  { pattern: "/start/kode", load: coming((all) => all.Code) },
  { pattern: "/start/bilder", load: coming((all) => all.Pictures) },
  { pattern: "/start/laas", load: coming((all) => all.ChooseLock) },
  { pattern: "/inn", load: coming((all) => all.SignIn) },
];
