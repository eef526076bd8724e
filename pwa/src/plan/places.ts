import type { Screen } from "../core/router";
import { screensOf } from "../core/screens";
import type { Feature } from "../ui/feature";
import { joined } from "./joins";
import { staffPlaces, staffRoutes } from "./staff/places";

const screens = screensOf(() => import("./screens"));

/** A screen that shows the whole plan or CV, with what other features put there. */
const whole = (load: () => Promise<Screen>) => async (): Promise<Screen> =>
  (await Promise.all([load(), joined()]))[0];

export const places: Feature = {
  routes: [
    { pattern: "/planen", load: whole(screens((all) => all.MyPlan)) },
    { pattern: "/planen/om-meg", load: screens((all) => all.AboutMe) },
    { pattern: "/planen/steg", load: whole(screens((all) => all.Steps)) },
    { pattern: "/planen/steg/nytt", load: screens((all) => all.NewStep) },
    { pattern: "/planen/cv", load: whole(screens((all) => all.Cv)) },
    { pattern: "/planen/cv/side", load: whole(screens((all) => all.CvPage)) },
    { pattern: "/planen/moter/:id", load: screens((all) => all.MeetingPage) },
    { pattern: "/planen/forslag", load: screens((all) => all.ProposalScreen) },
    { pattern: "/planen/samtaler", load: screens((all) => all.Notes) },
    { pattern: "/planen/historikk", load: screens((all) => all.History) },
    { pattern: "/planen/papir", load: screens((all) => all.Paper) },
    ...staffRoutes,
  ],
  nav: staffPlaces,
};
