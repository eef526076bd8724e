import type { Route } from "../core/router";

/** What is open to somebody the app does not know yet. Whoever is known loads none of it. */
export const guestRoutes: Route[] = [
  { pattern: "/hvem", load: async () => (await import("./screens/First")).First },
  { pattern: "/start", load: async () => (await import("./screens/Welcome")).Welcome },
  { pattern: "/start/kode", load: async () => (await import("./screens/Code")).Code },
  { pattern: "/start/bilder", load: async () => (await import("./screens/Pictures")).Pictures },
  { pattern: "/start/laas", load: async () => (await import("./screens/ChooseLock")).ChooseLock },
  { pattern: "/inn", load: async () => (await import("./screens/SignIn")).SignIn },
];
