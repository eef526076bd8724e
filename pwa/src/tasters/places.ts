import { joinPersonPage } from "../plan/staff/joins";
import type { Feature } from "../ui/feature";
import { staffRoutes } from "./staff/places";

joinPersonPage(async () => (await import("./staff/parts/TastersPart")).TastersPart);

export const places: Feature = {
  routes: [
    ...staffRoutes,
    { pattern: "/jobbsmak/:id", load: async () => (await import("./screens/TasterPage")).TasterPage },
  ],
};
