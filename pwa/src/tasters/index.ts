import { joinPersonPage } from "../plan/staff/joins";
import type { Feature } from "../ui/feature";
import { joinClashes } from "../week/queries";
import { workOn } from "./queries";
import { staffRoutes } from "./staff/places";

joinClashes((day) =>
  workOn(day).map(({ id, employer, starts, ends }) => ({ id, title: employer, starts, ends })),
);

joinPersonPage(async () => (await import("./staff/parts/TastersPart")).TastersPart);

export const feature: Feature = {
  routes: [
    ...staffRoutes,
    { pattern: "/jobbsmak/:id", load: async () => (await import("./screens/TasterPage")).TasterPage },
  ],
};
