import { t } from "../../core/i18n";
import type { Route } from "../../core/router";
import { staffScreens } from "../../core/staff";
import type { NavItem } from "../../ui/feature";

/** The words as those who teach see them: addresses and places here; code and texts are fetched when the first is opened. */

const staff = staffScreens(() => import("./index"));

export const teachingRoutes: Route[] = [
  { pattern: "/fagord", load: staff((screens) => screens.Words) },
  { pattern: "/fagord/meldt", load: staff((screens) => screens.Reports) },
  { pattern: "/fagord/venter/:what", load: staff((screens) => screens.WaitingWords) },
  { pattern: "/fagord/fag/:trade", load: staff((screens) => screens.TradeWords) },
  { pattern: "/fagord/fag/:trade/hent-inn", load: staff((screens) => screens.Upload) },
  { pattern: "/fagord/fag/:trade/utskrift", load: staff((screens) => screens.PrintList) },
  { pattern: "/fagord/fag/:trade/nytt", load: staff((screens) => screens.NewWord) },
  { pattern: "/fagord/fag/:trade/ord/:id", load: staff((screens) => screens.EditWord) },
];

/** Those who keep words; colleagues who speak a language find there what waits for a gloss in it. */
export const WORD_STAFF = ["teacher", "leader", "mentor", "adviser", "job_specialist"];

export const teachingPlaces: NavItem[] = [
  {
    href: "/fagord",
    words: () => t("Ord"),
    icon: "text-aa-plain",
    iconNow: "text-aa-fill",
    roles: WORD_STAFF,
    order: 70,
  },
];
