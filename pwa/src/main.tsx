import { effect } from "@preact/signals";
import { render } from "preact";
import { surroundings } from "./core/http";
import {
  fetchLanguage,
  firstLanguage,
  hearLanguage,
  language,
  loadStaffTexts,
  setLanguage,
  t,
} from "./core/i18n";
import { lateIs } from "./core/late";
import { keepSetting } from "./core/phone";
import { listen } from "./core/router";
import { endLeft, resume } from "./core/session";
import { watchSight } from "./core/sight";
import { startSpeech } from "./core/speech";
import { person } from "./core/state";
import { start } from "./core/sync";
import { keepFiles, keepStaffScreens, startWorker, welcomeWorker } from "./core/worker";
import { isStaff } from "./people/queries";
import { App, type Feature, placesAre, useFeatures } from "./shell";
import { fetchPlaces } from "./shell/nav";
import { stayHidden } from "./shell/pause";
import { updateReady } from "./shell/update";

/** The composition root: the only list of features, and the order in which the app comes to life. */
const features = import.meta.glob<Feature>(
  "./{home,jobclub,plan,vocabulary,handover,week,notifications,people,readings,tasters}/index.ts",
  {
    eager: true,
    import: "feature",
  },
);

/** What staff did without a network is laid over and named from the start; their screens are kept for where there is none. */
async function fetchForStaff(): Promise<void> {
  await Promise.all([loadStaffTexts(), fetchPlaces(), import("./staff")]);
  await keepStaffScreens();
}

async function begin(root: HTMLElement): Promise<void> {
  useFeatures(Object.values(features));
  placesAre(async () => (await import("./places")).places);
  lateIs(() => import("./late"));
  listen();
  await texts;
  hearLanguage.value = language.value; // until she says otherwise
  await resume();
  render(<App />, root);
}

/** A tile with a broken picture tells nothing to who does not read: absence is told in a dead spot too. */
const everyPicture = async () => (await import("./ui/allPictures")).allPictures;

/** What follows the language and the person for as long as the page lives. */
function follow(): void {
  effect(() => {
    surroundings.language = language.value;
    void keepSetting("push-text", t("Noe nytt"));
  });
  effect(() => void fetchLanguage(hearLanguage.value));
  effect(() => {
    if (isStaff.value) void fetchForStaff().catch(() => {});
  });
  effect(() => {
    if (person.value) void keepFiles(everyPicture).catch(() => {});
  });
  watchSight(() => person.value?.lock);
  stayHidden();
}

// Asked for first: it is on its way while the worker is asked for a newer version. Where it cannot be fetched, bokmål stands in.
const texts = setLanguage(firstLanguage()).catch(() => {});
const root = document.getElementById("app");
if (root !== null && !(await welcomeWorker())) {
  await begin(root);
  follow();
  startSpeech();
  start();
  void endLeft();
  void startWorker(() => {
    updateReady.value = true;
  });
}
