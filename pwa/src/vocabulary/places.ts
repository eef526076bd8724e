import { effect } from "@preact/signals";
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

export const places: Feature = {
  guest: [{ pattern: "/ordliste", load: async () => (await import("./screens/EmployerPage")).EmployerPage }],
  routes: [
    { pattern: "/ord", load: async () => (await import("./screens/Home")).WordsHome },
    { pattern: "/ord/runde/:deck", load: async () => (await import("./screens/Round")).RoundScreen },
    { pattern: "/ord/fag/:trade", load: async () => (await import("./screens/TradePage")).TradePage },
    {
      pattern: "/ord/annonse",
      load: async () => (await import("./screens/Advertisement")).AdvertisementPage,
    },
    { pattern: "/ord/mine", load: async () => (await import("./screens/MyWords")).MyWords },
    { pattern: "/ord/intervju/:trade", load: async () => (await import("./screens/Interview")).Interview },
    {
      pattern: "/ord/intervju/:trade/kort",
      load: async () => (await import("./screens/AnswerCard")).AnswerCard,
    },
    { pattern: "/ord/samtaler/:trade", load: async () => (await import("./screens/Dialogues")).Dialogues },
    {
      pattern: "/ord/forste-dag/:id",
      load: async () => (await import("./screens/FirstDayPage")).FirstDayPage,
    },
    { pattern: "/svar", load: staffScreens(() => import("./staff/Answers"))(({ Answers }) => Answers) },
    ...listRoutes,
    ...teachingRoutes,
  ],
  nav: [...listPlaces, ...teachingPlaces],
};
