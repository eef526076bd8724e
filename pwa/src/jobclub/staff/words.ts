import { osloDay } from "../../core/clock";
import { t } from "../../core/i18n";
import type { AnyIcon, Tone } from "../../ui";
import { dayInWords, rangeLabel } from "../../ui/dates";
import type { Session } from "../queries";
import type { State } from "./seats";

/** Words and marks that the leader's screens share. */

export type Look = { words: () => string; icon: AnyIcon; tone: Tone; chair: AnyIcon };
/** What can be noted of a person, in the order it is offered. */
export const states: Record<State, Look> = {
  present: { words: () => t("Her"), icon: "check", tone: "good", chair: "chair-taken" },
  late: { words: () => t("Sen"), icon: "clock", tone: "wait", chair: "chair-mine" },
  told: { words: () => t("Meldt fra"), icon: "s-envelope-simple", tone: "words", chair: "chair-free" },
  absent: { words: () => t("Borte"), icon: "minus", tone: "stone", chair: "chair-free" },
};
export const allStates = Object.keys(states) as State[];

/** "Jobbklubb Muntlig" where there is room, "Muntlig" where there is not. */
export const shortTitle = (title: string): string => title.replace(/^jobbklubb(en)?[\s:–-]+(?=\S)/i, "");

/** "tirsdag 24. november kl. 09.00–11.30" */
export const whenOf = (session: Session): string =>
  t("{day} {clock}", {
    day: dayInWords(osloDay(session.starts_at)),
    clock: rangeLabel(session.starts_at, session.ends_at),
  });

export const roomPath = (session: Session): string => `/timer/${session.id}`;
export const rollPath = (session: Session): string => `/timer/${session.id}/oppmote`;
