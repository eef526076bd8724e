import type { Route } from "../core/router";
import { people } from "../core/session";
import { ChooseLock } from "./screens/ChooseLock";
import { Code } from "./screens/Code";
import { Pictures } from "./screens/Pictures";
import { SignIn } from "./screens/SignIn";
import { Welcome } from "./screens/Welcome";
import { Who } from "./screens/Who";

/** What is open to somebody the app does not know yet. */
export const guestRoutes: Route[] = [
  { pattern: "/", screen: () => (people.value.length ? <Who /> : <Welcome />) },
  { pattern: "/hvem", screen: Who },
  { pattern: "/start", screen: Welcome },
  { pattern: "/start/kode", screen: Code },
  { pattern: "/start/bilder", screen: Pictures },
  { pattern: "/start/laas", screen: ChooseLock },
  { pattern: "/inn", screen: SignIn },
];
