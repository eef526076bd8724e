import type { Screen } from "../core/router";
import type { Feature } from "../ui/feature";
import { joined } from "./joins";
import { staffPlaces, staffRoutes } from "./staff/places";

/** A screen that shows the whole plan or CV, with what other features put there. */
const whole = (load: () => Promise<Screen>) => async (): Promise<Screen> =>
  (await Promise.all([load(), joined()]))[0];

export const places: Feature = {
  routes: [
    { pattern: "/planen", load: whole(async () => (await import("./screens/MyPlan")).MyPlan) },
    { pattern: "/planen/om-meg", load: async () => (await import("./screens/AboutMe")).AboutMe },
    { pattern: "/planen/steg", load: whole(async () => (await import("./screens/Steps")).Steps) },
    { pattern: "/planen/steg/nytt", load: async () => (await import("./screens/NewStep")).NewStep },
    { pattern: "/planen/cv", load: whole(async () => (await import("./screens/Cv")).Cv) },
    { pattern: "/planen/cv/side", load: whole(async () => (await import("./screens/CvPage")).CvPage) },
    { pattern: "/planen/moter/:id", load: async () => (await import("./screens/MeetingPage")).MeetingPage },
    { pattern: "/planen/forslag", load: async () => (await import("./screens/Proposal")).ProposalScreen },
    { pattern: "/planen/samtaler", load: async () => (await import("./screens/Notes")).Notes },
    { pattern: "/planen/historikk", load: async () => (await import("./screens/History")).History },
    { pattern: "/planen/papir", load: async () => (await import("./screens/Paper")).Paper },
    ...staffRoutes,
  ],
  nav: staffPlaces,
};
