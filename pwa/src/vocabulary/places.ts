import { effect } from "@preact/signals";
import type { Screen } from "../core/router";
import { screensOf } from "../core/screens";
import { prepareSession } from "../core/slots";
import { staffScreens } from "../core/staff";
import { me } from "../people/queries";
import type { Feature } from "../ui/feature";
import { forLearners } from "./parts/Hers";
import { listPlaces, listRoutes } from "./staff/listPlaces";
import { teachingPlaces, teachingRoutes } from "./staff/places";

/** Those who lead sessions say on a session's page what to practise before it. */
effect(() => {
  if (!me.value?.roles.includes("leader") || prepareSession.value) return;
  import("./staff/parts/Prepare").then(
    ({ Prepare }) => {
      prepareSession.value = Prepare;
    },
    () => {}, // no network at the first visit
  );
});

const all = screensOf(() => import("./screens"));
type Screens = typeof import("./screens");
const screens = (pick: (from: Screens) => Screen) => async () => forLearners(await all(pick)());

export const places: Feature = {
  guest: [{ pattern: "/ordliste", load: async () => (await import("./screens/EmployerPage")).EmployerPage }],
  routes: [
    { pattern: "/ord", load: screens((from) => from.WordsHome) },
    { pattern: "/ord/runde/:deck", load: screens((from) => from.RoundScreen) },
    { pattern: "/ord/fag/:trade", load: screens((from) => from.TradePage) },
    {
      pattern: "/ord/annonse",
      load: screens((from) => from.AdvertisementPage),
    },
    { pattern: "/ord/mine", load: screens((from) => from.MyWords) },
    { pattern: "/ord/intervju/:trade", load: screens((from) => from.Interview) },
    {
      pattern: "/ord/intervju/:trade/kort",
      load: screens((from) => from.AnswerCard),
    },
    { pattern: "/ord/samtaler/:trade", load: screens((from) => from.Dialogues) },
    {
      pattern: "/ord/forste-dag/:id",
      load: screens((from) => from.FirstDayPage),
    },
    { pattern: "/svar", load: staffScreens(() => import("./staff/Answers"))(({ Answers }) => Answers) },
    ...listRoutes,
    ...teachingRoutes,
  ],
  nav: [...listPlaces, ...teachingPlaces],
};
