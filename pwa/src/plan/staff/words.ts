import { t } from "../../core/i18n";
import { trades, wordsFor } from "../../people/staff/words";
import type { AnyIcon, Tone } from "../../ui";
import type { AbsenceKind, Meeting, State, Wish } from "../queries";
import type { ContactKind, Happening } from "./types";

/** Words, icons and tones for the codes of a plan, as staff read them. */

export const stateTones: Record<State, Tone> = {
  suggested: "words",
  planned: "stone",
  under_way: "wait",
  done: "good",
  cancelled: "stone",
};

export const meetingStates: Record<Meeting["status"], { words: () => string; icon: AnyIcon; tone: Tone }> = {
  planned: { words: () => t("Planlagt"), icon: "calendar-check", tone: "stone" },
  held: { words: () => t("Holdt"), icon: "check", tone: "good" },
  not_held: { words: () => t("Ikke holdt"), icon: "calendar-x", tone: "wait" },
  cancelled: { words: () => t("Avlyst"), icon: "minus", tone: "stone" },
};

/** Only her adviser sees the kind (domain.md §2). */
export const absences: Record<AbsenceKind, () => string> = {
  ill: () => t("Syk"),
  sick_child: () => t("Sykt barn"),
  appointment: () => t("Avtale"),
  interview: () => t("Jobbintervju"),
  other: () => t("Annet"),
};

export const contacts: Record<ContactKind, () => string> = {
  call: () => t("Samtale på telefon"),
  message: () => t("Melding"),
  meeting: () => t("Møte"),
  visit: () => t("Besøk"),
};

export const happenings: Record<Happening["what"], { words: () => string; icon: AnyIcon }> = {
  session: { words: () => t("Jobbklubb"), icon: "seat" },
  lesson: { words: () => t("Klasse"), icon: "text-aa-plain" },
  meeting: { words: () => t("Møte"), icon: "users" },
  step: { words: () => t("Frist"), icon: "flag" },
  placement: { words: () => t("Praksis"), icon: "briefcase" },
  taster: { words: () => t("Jobbsmak"), icon: "briefcase" },
};

/** Her wish: the trade, and what she says of it in her own words. */
export const wishInWords = (wish: Wish | null | undefined): string =>
  [wordsFor(trades, wish?.trade), wish?.text].filter(Boolean).join(" · ");
