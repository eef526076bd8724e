import { effect } from "@preact/signals";
import { screensOf } from "../core/screens";
import { prepareSession } from "../core/slots";
import { staffScreens } from "../core/staff";
import { me } from "../people/queries";
import type { Feature } from "../ui/feature";
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

const screens = screensOf(() => import("./screens"));

export const places: Feature = {
  guest: [{ pattern: "/ordliste", load: async () => (await import("./screens/EmployerPage")).EmployerPage }],
  routes: [
    { pattern: "/ord", load: screens((all) => all.WordsHome) },
    { pattern: "/ord/runde/:deck", load: screens((all) => all.RoundScreen) },
    { pattern: "/ord/fag/:trade", load: screens((all) => all.TradePage) },
    {
      pattern: "/ord/annonse",
      load: screens((all) => all.AdvertisementPage),
    },
    { pattern: "/ord/mine", load: screens((all) => all.MyWords) },
    { pattern: "/ord/intervju/:trade", load: screens((all) => all.Interview) },
    {
      pattern: "/ord/intervju/:trade/kort",
      load: screens((all) => all.AnswerCard),
    },
    { pattern: "/ord/samtaler/:trade", load: screens((all) => all.Dialogues) },
    {
      pattern: "/ord/forste-dag/:id",
      load: screens((all) => all.FirstDayPage),
    },
    { pattern: "/svar", load: staffScreens(() => import("./staff/Answers"))(({ Answers }) => Answers) },
    ...listRoutes,
    ...teachingRoutes,
  ],
  nav: [...listPlaces, ...teachingPlaces],
};
