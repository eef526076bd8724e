import { daysBetween, today } from "../../core/clock";
import { t, tn } from "../../core/i18n";
import type { AnyIcon, Tone } from "../../ui";
import { numericDay } from "../../ui/dates";
import type { Flag, FlagCode, PlanRow } from "./types";

/** Why somebody stands first: reasons in words, in the server's order. Never a score (issue 3: nobody is ranked automatically). */

export type Reason = { code: string; words: string; icon: AnyIcon; tone: Tone };

const number = (flag: Flag, ...names: string[]): number | null => {
  const found = names.map((name) => flag.params?.[name]).find((value) => typeof value === "number");
  return (found as number | undefined) ?? null;
};

/** "5 dager igjen", in weeks when it is further away. */
export function daysLeft(days: number): string {
  if (days < 0) return t("Slutt passert");
  if (days === 0) return t("Slutter i dag");
  if (days < 14) return tn("{n} dag igjen", "{n} dager igjen", days);
  return tn("{n} uke igjen", "{n} uker igjen", Math.floor(days / 7));
}

const silent = (days: number | null) =>
  days === null ? t("Ta kontakt") : tn("Ring: {n} dag", "Ring: {n} dager", days);

type Say = (flag: Flag, row: PlanRow) => Omit<Reason, "code">;

const WORDS: Record<FlagCode, Say> = {
  help_asked: () => ({ words: t("Ber om hjelp"), icon: "hand-waving", tone: "wait" }),
  handover_not_held: () => ({ words: t("Overføring ikke holdt"), icon: "handshake", tone: "wait" }),
  ends_soon: (flag, row) => ({
    words: daysLeft(number(flag, "days") ?? row.days_left ?? 0),
    icon: "hourglass-medium",
    tone: "wait",
  }),
  no_next_step: () => ({ words: t("Uten neste steg"), icon: "signpost", tone: "wait" }),
  step_overdue: () => ({ words: t("Over fristen"), icon: "clock", tone: "wait" }),
  no_contact: (flag) => ({ words: silent(number(flag, "days")), icon: "phone", tone: "wait" }),
  handover_open: (flag) => {
    const open = number(flag, "open", "items");
    return {
      words: open ? tn("{n} åpent punkt", "{n} åpne punkter", open) : t("Overføring"),
      icon: "handshake",
      tone: "words",
    };
  },
  proposal_waiting: () => ({ words: t("Forslag venter"), icon: "s-clipboard-text", tone: "words" }),
  absent_now: () => ({ words: t("Borte nå"), icon: "calendar-x", tone: "stone" }),
};

/** The reasons of one person, as the server ordered them; a code this version does not know says nothing. */
export const reasonsOf = (row: PlanRow): Reason[] =>
  row.flags.flatMap((flag) => {
    const say = WORDS[flag.code];
    return say ? [{ code: flag.code, ...say(flag, row) }] : [];
  });

/** Reasons that ask her adviser to act now; the others only tell how things stand. */
export const isNeed = ({ tone }: Reason): boolean => tone === "wait";

/** The one tag of a line: the first reason to act, else how things stand. */
export function nowTag(reasons: Reason[], ready: PlanRow["ready"]): Reason {
  const first = reasons.find(isNeed) ?? reasons.find(({ tone }) => tone === "words");
  if (first) return first;
  if (ready) return { code: "ready", words: t("Klar for jobb"), icon: "check", tone: "good" };
  if (reasons[0]) return reasons[0];
  return { code: "on_track", words: t("I rute"), icon: "path-plain", tone: "good" };
}

/** "25.11" in the months around now; what is further away has its year. No dot at the end, which right-to-left text would move. */
export const shortDay = (day: string, now = today()): string =>
  Math.abs(daysBetween(now, day)) < 180 ? numericDay(day).slice(0, 5) : numericDay(day);

/** What is to come, in two lines: what, and by when. */
export function nextInWords(row: PlanRow): { title: string | null; under: string } {
  if (!row.next) return { title: null, under: t("Lag et sammen") };
  const { title, due, what } = row.next;
  if (due && what && what !== "step") return { title, under: shortDay(due) };
  return { title, under: due ? t("til {day}", { day: shortDay(due) }) : t("Uten dato") };
}
