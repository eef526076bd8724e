import type { Route } from "../../core/router";
import { staffScreens } from "../../core/staff";

/** Addresses of the staff screens; code and texts are fetched when the first is opened. */
export const staffRoutes: Route[] = [
  {
    pattern: "/jobbsmak/venter",
    load: staffScreens(() => import("./screens/Waiting"))(({ Waiting }) => Waiting),
  },
];
