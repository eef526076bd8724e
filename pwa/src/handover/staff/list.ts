import { type Day, daysBetween, now, osloDay, today } from "../../core/clock";
import { t, tn } from "../../core/i18n";
import { me } from "../../people/queries";
import type { Participant } from "../../people/staff/types";
import type { AnyIcon, Tone } from "../../ui";
import { askedNow, type Handover, type HandoverPage, leads, notHappened, openItems } from "../queries";

/** A hand-over beside the person it is about. */
export type Row = { handover: HandoverPage; name: string; phone: string | null };

export type Now = {
  kind: "not_held" | "follow_up" | "not_happened" | "no_owner" | "ready" | "receives" | "done";
  words: string;
  tone: Tone;
  icon: AnyIcon;
};

/**
 * What a hand-over needs, most pressing first; a state in words, never a score. Who does not lead it reads only the items that are shown
 * to her: whether it can be completed she cannot tell.
 */
export function nowOf(handover: Handover, on: Day = today(), leading = true): Now {
  const asked = askedNow(handover, on);
  const open = openItems(handover).length;
  if (handover.status === "not_held")
    return { kind: "not_held", words: t("Ikke holdt"), tone: "wait", icon: "calendar-x" };
  if (asked)
    return {
      kind: "follow_up",
      words: tn("Spør: {n} dag etter", "Spør: {n} dager etter", asked.days),
      tone: "wait",
      icon: "question",
    };
  const missed = notHappened(handover);
  if (missed > 0)
    return {
      kind: "not_happened",
      words: tn("{n} ting skjedde ikke helt", "{n} ting skjedde ikke helt", missed),
      tone: "wait",
      icon: "question",
    };
  if (handover.status === "completed" || handover.status === "cancelled")
    return { kind: "done", words: t("Fullført"), tone: "stone", icon: "check" };
  if (!leading) return { kind: "receives", words: t("Du tar imot"), tone: "stone", icon: "handshake" };
  if (open > 0)
    return {
      kind: "no_owner",
      words: tn("{n} uten ansvarlig", "{n} uten ansvarlig", open),
      tone: "wait",
      icon: "s-user-plus",
    };
  return { kind: "ready", words: t("Klar til å fullføres"), tone: "good", icon: "check" };
}

/** The same today, for who is signed in here. */
export const nowHere = (handover: Handover): Now => nowOf(handover, today(), leads(handover, me.value?.id));

const ORDER: Now["kind"][] = [
  "not_held",
  "follow_up",
  "not_happened",
  "no_owner",
  "ready",
  "receives",
  "done",
];

/** Who needs something first; then by day, and what is over last. */
export function inOrder(rows: readonly Row[], on: Day = today()): Row[] {
  const rank = ({ handover }: Row) => ORDER.indexOf(nowOf(handover, on).kind);
  return [...rows].sort(
    (a, b) => rank(a) - rank(b) || a.handover.starts_at.localeCompare(b.handover.starts_at),
  );
}

/** The day of the meeting has come or gone, and nobody has said whether it was held. */
export const mayTellHeld = ({ status, starts_at }: Handover, on: Day = today()): boolean =>
  (status === "planned" || status === "not_held") && daysBetween(osloDay(starts_at), on) >= 0;

/** Its hour has come; before that it can only be given another. */
export const mayTellNotHeld = ({ status, starts_at }: Handover): boolean =>
  status === "planned" && new Date(starts_at) <= now();

/** A hand-over with its person; the name is missing where she is not the reader's to see any more. */
export const rowOf = (handover: HandoverPage, person?: Participant): Row => ({
  handover,
  name: handover.name ?? person?.name ?? "",
  phone: handover.phone ?? person?.phone ?? null,
});

/** Every hand-over with its person. */
export function withNames(all: readonly HandoverPage[], people: readonly Participant[]): Row[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return all.map((handover) => rowOf(handover, byId.get(handover.person_id)));
}
