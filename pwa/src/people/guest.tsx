import type { Route } from "../core/router";
import { people } from "../core/session";
import { Welcome } from "./screens/Welcome";
import { Who } from "./screens/Who";

/** What is open to somebody the app does not know yet. */
export const guestRoutes: Route[] = [
  { pattern: "/", screen: () => (people.value.length ? <Who /> : <Welcome />) },
  { pattern: "/hvem", screen: Who },
  { pattern: "/start", screen: Welcome },
  { pattern: "/start/kode", load: async () => (await import("./screens/Code")).Code },
  { pattern: "/start/bilder", load: async () => (await import("./screens/Pictures")).Pictures },
  { pattern: "/start/laas", load: async () => (await import("./screens/ChooseLock")).ChooseLock },
  { pattern: "/inn", load: async () => (await import("./screens/SignIn")).SignIn },
];
