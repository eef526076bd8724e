import { effect } from "@preact/signals";
import { t } from "../core/i18n";
import { beforeSession, overScreens, prepareSession, wordTap } from "../core/slots";
import { staffScreens } from "../core/staff";
import { isParticipant, me } from "../people/queries";
import type { Feature } from "../ui/feature";
import { listPlaces, listRoutes } from "./staff/listPlaces";
import { teachingPlaces, teachingRoutes } from "./staff/places";
import { takeWordLink } from "./wordLink";

takeWordLink();

/** How long after the first screen her words are fetched: what she sees first comes first. */
const AFTER_MS = 2500;

let begun = false;

/** Her words come while she looks at something else, so that they are here when the network is not. */
async function bring(): Promise<void> {
  const [{ WordTap, WordSheet }, { Before }, { follow }] = await Promise.all([
    import("./parts/WordTap"),
    import("./parts/Before"),
    import("./follow"),
  ]);
  wordTap.value = WordTap;
  beforeSession.value = Before;
  overScreens.value = [...overScreens.value, WordSheet];
  follow();
}

effect(() => {
  if (!isParticipant.value || begun) return;
  begun = true;
  setTimeout(() => {
    bring().catch(() => {
      begun = false; // no network at the first visit: the screens bring their own
    });
  }, AFTER_MS);
});

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

export const feature: Feature = {
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
  nav: [
    ...listPlaces,
    ...teachingPlaces,
    {
      href: "/ord",
      words: () => t("Ord"),
      icon: "text-aa-plain",
      iconNow: "text-aa-fill",
      roles: ["participant"],
      order: 40,
    },
  ],
};
