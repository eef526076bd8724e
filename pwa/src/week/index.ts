import { t } from "../core/i18n";
import { explain } from "../core/refusals";
import type { Feature } from "../ui/feature";
import { classPlaces, classRoutes } from "./staff/places";
import "./week.css";

explain("too_many", () => ({ text: t("Du har mange fra før. Ta bort en først.") }));

export const feature: Feature = {
  routes: [
    { pattern: "/meg/timer", load: async () => (await import("./screens/BusyHours")).BusyHours },
    ...classRoutes,
  ],
  nav: classPlaces,
};
