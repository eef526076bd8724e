import { computed } from "@preact/signals";
import { type Day, daysBetween, now, today } from "../core/clock";
import { kept } from "../core/rows";

/** The hand-over as the wire tells it (docs/wire-plan.md): a meeting of three, its open items, and what she releases. */

export type Kind = "to_nav" | "to_adviser" | "to_municipality";
export type Status = "planned" | "held" | "not_held" | "completed" | "cancelled";
export type SectionCode =
  | "goal"
  | "steps"
  | "norwegian"
  | "work_practice"
  | "job_club"
  | "cv"
  | "contact"
  | "family";
export type Happened = "yes" | "partly" | "no";
export type FollowUpDays = 30 | 90;

export interface Named {
  id?: string | null;
  name: string;
}
export interface Receiver extends Named {
  office?: string | null;
  phone?: string | null;
}
export interface Item {
  id: string;
  source: string;
  ref_id?: string | null;
  /** Whole, in Norwegian. */
  title: string;
  /** What or whom it is about, and its days: what the reader's language words anew. */
  name?: string | null;
  from?: Day | null;
  to?: Day | null;
  section: SectionCode;
  state: "open" | "accepted" | "closed";
  receiver?: Named | null;
  due?: Day | null;
  reason?: string | null;
  happened?: Partial<Record<"30" | "90", Happened | null>> | null;
  /** She gave the answer: nobody else changes it. */
  herself?: Partial<Record<"30" | "90", boolean>> | null;
}
/** One line of what a section says, in the words it was written in. */
export interface Line {
  title: string;
  detail?: string | null;
  /** The same in Norwegian, where it reads otherwise. */
  norwegian?: { title: string; detail?: string | null } | null;
}
/** `lines`: on pages alone; null where they are not the reader's to see. */
export interface Section {
  code: SectionCode;
  released_at?: string | null;
  lines?: Line[] | null;
}
export interface FollowUp {
  days: FollowUpDays;
  due: Day;
  answered_at?: string | null;
}
export interface Handover {
  id: string;
  person_id: string;
  meeting_id: string;
  kind: Kind;
  starts_at: string;
  place?: string | null;
  interpreter: "no" | "needed" | "ordered";
  interpreter_language?: string | null;
  status: Status;
  /** Of its meeting, whatever came of the items. */
  meeting: "planned" | "held" | "not_held";
  parties: { adviser?: Receiver | null; receiver?: Receiver | null };
  items: Item[];
  sections: Section[];
  completed_at?: string | null;
  follow_ups: FollowUp[];
  /** So long a receiver without an account can see what is released, by a link. */
  link_until?: string | null;
}

/** A hand-over read on line: with her name where the reader may see it, and what the sections say. */
export interface HandoverPage extends Handover {
  first_name?: string | null;
  name?: string | null;
  phone?: string | null;
  /** Items of sections that are not released; only a receiver has such. */
  held_back?: number;
}

export const handovers = kept<Handover>("handover");
const ENDED: Status[] = ["completed", "cancelled"];
/** Only her adviser leads it: a receiver with an account takes items over, and nothing else. */
export const leads = ({ parties }: Pick<Handover, "parties">, staffId: string | undefined): boolean =>
  parties.adviser?.id != null && parties.adviser.id === staffId;
export const isOpen = ({ status }: Pick<Handover, "status">): boolean => !ENDED.includes(status);

/** A receiver without an account has a way in now. */
export const linkIsOpen = ({ link_until }: Pick<Handover, "link_until">): boolean =>
  link_until != null && new Date(link_until) > now();

/** The one that runs; else the newest that was completed. */
export function current(all: Iterable<Handover>): Handover | undefined {
  const byNewest = [...all]
    .filter(({ status }) => status !== "cancelled")
    .sort((a, b) => b.starts_at.localeCompare(a.starts_at));
  return byNewest.find(isOpen) ?? byNewest[0];
}
export const mine = computed(() => current(handovers.value.values()));

export const openItems = ({ items }: Pick<Handover, "items">): Item[] =>
  items.filter(({ state }) => state === "open");

/** What has nobody comes first; else as they were gathered. */
export const inOrder = (items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => Number(b.state === "open") - Number(a.state === "open"));

/** The follow-up that is asked about now: its day has come, and something that was taken has no answer yet. */
export function askedNow(handover: Handover, on: Day = today()): FollowUp | undefined {
  if (handover.status !== "completed") return undefined;
  const silent = ({ days }: FollowUp) => taken(handover).some((item) => !answerTo(item, days));
  const waits = handover.follow_ups.filter((one) => daysBetween(one.due, on) >= 0 && silent(one));
  return waits.sort((a, b) => b.days - a.days)[0];
}

/** The last follow-up that everything has an answer to. */
export function answeredLast({ follow_ups, ...handover }: Handover): FollowUp | undefined {
  const items = taken(handover);
  const whole = ({ days }: FollowUp) => items.length > 0 && items.every((item) => answerTo(item, days));
  return follow_ups.filter(whole).sort((a, b) => b.days - a.days)[0];
}

/** What was taken and did not happen, or only a little, when it was last asked. */
export function notHappened(handover: Handover): number {
  const last = answeredLast(handover);
  return last ? taken(handover).filter((item) => answerTo(item, last.days) !== "yes").length : 0;
}

/** The items a follow-up asks about: those that somebody took. */
export const taken = ({ items }: Pick<Handover, "items">): Item[] =>
  items.filter(({ state }) => state === "accepted");

export const answerTo = (item: Item, days: FollowUpDays): Happened | undefined =>
  item.happened?.[`${days}`] ?? undefined;

/** An answer to a write may come without what only pages hold: that stays as it was. */
export function merged(before: HandoverPage, next: Handover): HandoverPage {
  const known = new Map(before.sections.map(({ code, lines }) => [code, lines]));
  const sections = next.sections.map((one) => ({ ...one, lines: one.lines ?? known.get(one.code) ?? null }));
  return { ...before, ...next, sections };
}

/** Does the receiver see what stands in this part? */
export const isShown = ({ sections }: Pick<Handover, "sections">, part: SectionCode): boolean =>
  sections.some((section) => section.code === part && isReleased(section));

export const isReleased = ({ released_at }: Section): boolean => Boolean(released_at);
