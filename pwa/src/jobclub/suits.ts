import { t } from "../core/i18n";
import type { Me } from "../people/queries";
import type { Reason } from "../ui";
import { trades } from "../ui/pictures";
import type { Club } from "./queries";

/** What suits whom: the same rule as the server's jobclub/suits.py (docs/wire-jobclub.md). It suggests, it never refuses. */

const SCALE = ["none", "A1", "A2", "B1", "B2", "C1", "C2"];
const LITTLE = ["none", "primary", "lower_secondary"];
const TRADE_OR_HIGHER = ["trade_certificate", "higher"];

const rank = (level: string | null | undefined) => (level ? SCALE.indexOf(level) : -1);
const levelOf = (me: Me) => me.levels?.oral ?? me.levels?.written ?? null;

function educationGroup(education: string | null | undefined): string | null {
  if (!education) return null;
  if (LITTLE.includes(education)) return "little";
  return TRADE_OR_HIGHER.includes(education) ? "trade_or_higher" : "upper_secondary";
}

function levelFits(club: Club, me: Me): boolean | null {
  const mine = rank(levelOf(me));
  if (mine < 0 || (!club.level_from && !club.level_to)) return null;
  const low = club.level_from ? rank(club.level_from) : 0;
  const high = club.level_to ? rank(club.level_to) : SCALE.length;
  return low <= mine && mine <= high;
}

/** true: known on both sides and equal; false: known and different; null: not known. */
const agree = (wanted: string | null | undefined, mine: string | null | undefined): boolean | null =>
  wanted && mine ? wanted === mine : null;

function goalFits(club: Club, me: Me): boolean {
  if (!club.motivation) return false;
  return me.end_goal === club.motivation || me.end_goal === "work_and_education";
}

/** For women, and she is none; or for men. Nobody is refused: it is said. */
export const forOthers = (club: Club, me: Me): string | null =>
  agree(club.gender, me.gender) === false ? groupWords(club.gender) : null;

/** Does something known on both sides differ? */
export function contradicts(club: Club, me: Me): boolean {
  const facts = [
    levelFits(club, me),
    agree(club.gender, me.gender),
    agree(club.education, educationGroup(me.education)),
  ];
  return facts.includes(false);
}

/** Why this club suits her, as whole phrases, in the order of the rule. */
export function reasonsFor(club: Club, me: Me): Reason[] {
  if (forOthers(club, me)) return [];
  const wishes = (me.job_wishes ?? []).filter((wish) => club.trades.includes(wish) && trades[wish]);
  const reasons: (Reason | false)[] = [
    levelFits(club, me) === true && {
      words: levelWords(levelOf(me)),
      icon: "chat-circle-text",
    },
    ...wishes.map((wish) => ({ words: trades[wish]?.words() ?? "", picture: trades[wish]?.picture })),
    agree(club.education, educationGroup(me.education)) === true && {
      words: educationWords(club.education),
      icon: "graduation-cap" as const,
    },
    club.experience === "some" &&
      !!me.experience?.length && { words: t("du har jobbet før"), icon: "briefcase" },
    goalFits(club, me) && { words: goalWords(club.motivation), icon: "flag" },
    !!club.oral_stronger &&
      rank(levelOf(me)) > rank(me.levels?.written) &&
      me.levels?.written !== null && {
        words: t("du snakker bedre enn du skriver"),
        icon: "chat-circle-text",
      },
    agree(club.gender, me.gender) === true && { words: genderWords(club.gender), icon: "users" },
  ];
  return reasons.filter((reason) => reason !== false);
}

const levelWords = (level: string | null) =>
  level === "none" ? t("du begynner med norsk") : t("du har {level}", { level: level ?? "" });
const educationWords = (group: string | null | undefined) =>
  group === "trade_or_higher"
    ? t("du har fagbrev eller høy utdanning")
    : group === "little"
      ? t("du har gått lite på skole")
      : t("du har videregående skole");
const goalWords = (goal: string | null | undefined) =>
  goal === "education" ? t("du vil ta utdanning") : t("du vil jobbe snart");
const genderWords = (gender: string | null | undefined) =>
  gender === "woman" ? t("gruppen er for kvinner") : t("gruppen er for menn");
/** The same where it stands alone, as a fact. */
const groupWords = (gender: string | null | undefined) =>
  gender === "woman" ? t("Gruppen er for kvinner") : t("Gruppen er for menn");

/** Suits: nothing contradicts, and there is a reason. */
export const suits = (club: Club, me: Me): boolean =>
  !contradicts(club, me) && reasonsFor(club, me).length > 0;
