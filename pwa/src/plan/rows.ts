import { osloDay } from "../core/clock";
import { unsentOn } from "../core/rows";
import type { Staff } from "../people/queries";
import { MEETING, meetingKinds } from "./drawn";
import { isAhead, type Meeting, meetings, type State, steps } from "./queries";
import { type PlanRow, stepRow } from "./stepRow";

/**
 * Everything that stands in the plan. Other features' things are handed in by home, the only place that mixes features: a booked session
 * is planned, one she came to is done; a class she goes to is under way. Nothing is typed twice.
 */

export interface Helper {
  staff: Staff;
  /** What she does for me. */
  about: string;
}

const rowsOf: (() => PlanRow[])[] = [];
const helpersOf: (() => Helper[])[] = [];

export const joinRows = (rows: () => PlanRow[]): void => void rowsOf.push(rows);
export const joinHelpers = (helpers: () => Helper[]): void => void helpersOf.push(helpers);

const HELD: Partial<Record<Meeting["status"], State>> = {
  planned: "planned",
  held: "done",
  cancelled: "cancelled",
};

const meetingRow = (meeting: Meeting, state: State): PlanRow => ({
  id: meeting.id,
  title: meetingKinds[meeting.kind](),
  norwegian: false,
  state,
  day: osloDay(meeting.starts_at),
  at: meeting.starts_at,
  drawn: MEETING,
  href: `/planen/moter/${meeting.id}`,
  unsent: unsentOn("meeting", meeting.id) !== undefined,
});

/** A meeting that was not held, or whose time has passed without a word, is no row of hers. */
const meetingRows = (): PlanRow[] =>
  meetings.value.flatMap((meeting) => {
    const state = HELD[meeting.status];
    return state === undefined || (state === "planned" && !isAhead(meeting))
      ? []
      : [meetingRow(meeting, state)];
  });

const ORDER: State[] = ["under_way", "planned", "suggested", "done", "cancelled"];
const when = (row: PlanRow) => row.at ?? row.day ?? "9999";

const isOver = (row: PlanRow) => row.state === "done" || row.state === "cancelled";
/** A step under way stands before a class that goes on for months. */
const rank = (row: PlanRow) => ORDER.indexOf(row.state) + (row.state === "under_way" && !row.step ? 0.5 : 0);

/** Under way first, then what comes, soonest first; what is over last, newest first. */
export const inOrder = (rows: PlanRow[]): PlanRow[] =>
  [...rows].sort(
    (a, b) =>
      rank(a) - rank(b) || (isOver(a) ? when(b).localeCompare(when(a)) : when(a).localeCompare(when(b))),
  );

export const planRows = (): PlanRow[] =>
  inOrder([...steps.value.map(stepRow), ...meetingRows(), ...rowsOf.flatMap((rows) => rows())]);

/** Everybody who helps her, each once. */
export function helpers(): Helper[] {
  const byId = new Map<string, Helper>();
  for (const helper of helpersOf.flatMap((some) => some()))
    if (!byId.has(helper.staff.id)) byId.set(helper.staff.id, helper);
  return [...byId.values()];
}
