import type { Feature } from "../ui/feature";
import { classPlaces, classRoutes } from "./staff/places";

export const places: Feature = {
  routes: [
    { pattern: "/meg/timer", load: async () => (await import("./screens/BusyHours")).BusyHours },
    ...classRoutes,
  ],
  nav: classPlaces,
};
