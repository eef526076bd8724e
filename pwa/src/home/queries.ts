import { type Day, fromOslo, now, osloDay } from "../core/clock";
import {
  bookingOf,
  holdsMe,
  onOffer,
  type Session,
  type Suggested,
  sessions,
  topicOf,
  unsentAct,
} from "../jobclub/queries";
import { type Drawn, LESSON, topicPicture } from "../ui/pictures";
import { type Lesson, lessonsOn } from "../week/queries";

/** What a day of hers holds: lessons, sessions she has a seat in or waits for, and what she did that is not sent. */
export type Item =
  | {
      what: "session";
      id: string;
      starts_at: string;
      ends_at: string;
      session: Session;
      drawn: Drawn;
      unsent: boolean;
    }
  | {
      what: "lesson";
      id: string;
      starts_at: string;
      ends_at: string;
      lesson: Lesson;
      drawn: Drawn;
      unsent: false;
    };

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

/** Mine: I have a seat, wait, am offered one, or it was mine and is cancelled by the leader. */
const isMine = (session: Session) =>
  holdsMe(session) || bookingOf(session) !== undefined || unsentAct(session) !== undefined;

export function itemsOn(day: Day): Item[] {
  const own = sessions.value
    .filter((session) => osloDay(session.starts_at) === day && isMine(session))
    .map(sessionItem);
  const taught = lessonsOn(day).map((lesson) => lessonItem(lesson, day));
  return [...own, ...taught].sort((a, b) => a.starts_at.localeCompare(b.starts_at));
}

export const isOver = (item: Item): boolean => new Date(item.ends_at) <= now();

/** What is on between two days and is not hers yet: suiting first. */
export const onBetween = (from: Day, to: Day): Suggested[] =>
  onOffer.value.filter(({ session }) => {
    const day = osloDay(session.starts_at);
    return from <= day && day <= to && !isMine(session);
  });

/** Seats that are held for her and wait for an answer. */
export const offers = (): Session[] =>
  sessions.value.filter((session) => bookingOf(session)?.status === "offered");
