import { type Day, fromOslo, now, osloDay } from "../core/clock";
import { unsentOn } from "../core/rows";
import {
  bookingOf,
  holdsMe,
  leaderOf,
  onOffer,
  type Session,
  type Suggested,
  sessions,
  topicOf,
  unsentAct,
} from "../jobclub/queries";
import { staffCard } from "../people/queries";
import { joinDay } from "../plan/absence";
import { MEETING } from "../plan/drawn";
import { absences, isOpen, type Meeting, meetings, type Step, steps } from "../plan/queries";
import { type PlanRow, stepRow } from "../plan/stepRow";
import { endsAt, startsAt, type Taster, workOn } from "../tasters/queries";
import { drawnOf } from "../tasters/words";
import { type Drawn, LESSON, topicPicture } from "../ui/pictures";
import { type Lesson, lessonsOn } from "../week/queries";

interface Timed {
  id: string;
  starts_at: string;
  ends_at: string;
  drawn: Drawn;
  unsent: boolean;
}
/** What a day of hers holds: lessons, sessions she has a seat in or waits for, days at a workplace, meetings, steps due, and what she did that is not sent. */
export type Item = Timed &
  (
    | { what: "session"; session: Session }
    | { what: "lesson"; lesson: Lesson }
    | { what: "meeting"; meeting: Meeting }
    | { what: "work"; taster: Taster }
    | { what: "step"; row: PlanRow }
  );

const sessionItem = (session: Session): Item => ({
  what: "session",
  id: session.id,
  starts_at: session.starts_at,
  ends_at: session.ends_at,
  session,
  drawn: topicPicture(topicOf(session)),
  unsent: unsentAct(session) !== undefined,
});

const lessonItem = (lesson: Lesson, day: Day): Item => ({
  what: "lesson",
  id: `${lesson.id} ${day}`,
  starts_at: fromOslo(day, lesson.starts).toISOString(),
  ends_at: fromOslo(day, lesson.ends).toISOString(),
  lesson,
  drawn: LESSON,
  unsent: false,
});

const meetingItem = (meeting: Meeting): Item => ({
  what: "meeting",
  id: meeting.id,
  starts_at: meeting.starts_at,
  ends_at: meeting.ends_at,
  meeting,
  drawn: MEETING,
  unsent: unsentOn("meeting", meeting.id) !== undefined,
});

const workItem = (taster: Taster, day: Day): Item => ({
  what: "work",
  id: `${taster.id} ${day}`,
  starts_at: startsAt(taster, day),
  ends_at: endsAt(taster, day),
  taster,
  drawn: drawnOf(taster),
  unsent: false,
});

/** A step is due by the end of its day, after everything that has an hour. */
const stepItem = (step: Step, day: Day): Item => {
  const row = stepRow(step);
  const end = fromOslo(day, "23:59").toISOString();
  return {
    what: "step",
    id: step.id,
    starts_at: end,
    ends_at: end,
    row,
    drawn: row.drawn,
    unsent: row.unsent,
  };
};

/** Mine: I have a seat, wait, am offered one, or it was mine and is cancelled by the leader. */
const isMine = (session: Session) =>
  holdsMe(session) || bookingOf(session) !== undefined || unsentAct(session) !== undefined;

export function itemsOn(day: Day): Item[] {
  const own = sessions.value
    .filter((session) => osloDay(session.starts_at) === day && isMine(session))
    .map(sessionItem);
  const taught = lessonsOn(day).map((lesson) => lessonItem(lesson, day));
  const worked = workOn(day).map((taster) => workItem(taster, day));
  const met = meetings.value
    .filter((meeting) => meeting.status === "planned" && osloDay(meeting.starts_at) === day)
    .map(meetingItem);
  const due = steps.value
    .filter((step) => step.due === day && isOpen(step))
    .map((step) => stepItem(step, day));
  return [...own, ...taught, ...worked, ...met, ...due].sort((a, b) =>
    a.starts_at.localeCompare(b.starts_at),
  );
}

/** Who waits for her at what she has that day. */
const leads = (item: Item) =>
  item.what === "session"
    ? leaderOf(item.session)
    : item.what === "lesson"
      ? staffCard(item.lesson.teacher_id)
      : undefined;
joinDay((day) => itemsOn(day).map(leads));

/** The leader has called it off. */
export const isOff = (item: Item): boolean => item.what === "session" && item.session.status === "cancelled";

export const isOver = (item: Item): boolean => new Date(item.ends_at) <= now();

const isAway = (day: Day): boolean => absences.value.some(({ from, to }) => from <= day && day <= to);

/** What is on between two days and is not hers yet: suiting first; nothing of a day she has said she can't come. */
export const onBetween = (from: Day, to: Day): Suggested[] =>
  onOffer.value.filter(({ session }) => {
    const day = osloDay(session.starts_at);
    return from <= day && day <= to && !isMine(session) && !isAway(day);
  });

/** Seats that are held for her and wait for an answer. */
export const offers = (): Session[] =>
  sessions.value.filter((session) => bookingOf(session)?.status === "offered");
