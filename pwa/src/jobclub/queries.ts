import { computed } from "@preact/signals";
import { isoWeek, now, osloDay } from "../core/clock";
import { kept, unsentOn } from "../core/rows";
import { me, type Staff, staffCard } from "../people/queries";
import type { Reason } from "../ui";
import type { TopicRef } from "../ui/pictures";
import { clashes } from "../week/queries";
import { forOthers, reasonsFor, suits } from "./suits";

export interface Club {
  id: string;
  title: string;
  place: string;
  seats: number;
  for_whom?: string | null;
  level_from?: string | null;
  level_to?: string | null;
  education?: string | null;
  experience?: string | null;
  motivation?: string | null;
  gender?: string | null;
  oral_stronger?: boolean | null;
  trades: string[];
  topics: TopicRef[];
  leader_id?: string | null;
  active: boolean;
}

export interface Session {
  id: string;
  club_id?: string | null;
  holiday_week_id?: string | null;
  title: string;
  topic?: TopicRef | null;
  starts_at: string;
  ends_at: string;
  place: string;
  capacity: number;
  seats_left: number;
  waiting: number;
  give_until: string;
  first_come_from: string;
  status: "planned" | "cancelled";
  cancel_reason?: string | null;
  moved_from?: string | null;
  leader_id?: string | null;
}

export type Wish = "give" | "ask";
export interface Booking {
  id: string;
  session_id: string;
  status: "booked" | "waiting" | "offered" | "cancelled" | "passed";
  wish: Wish;
  position?: number | null;
  offer_until?: string | null;
  fixed: boolean;
  /** What the leader noted once it was over. */
  attendance?: "present" | "late" | "told" | "absent" | null;
}

const byStart = (a: Session, b: Session) => a.starts_at.localeCompare(b.starts_at);
export const sessions = computed(() => [...kept<Session>("session").value.values()].sort(byStart));
export const clubOf = (session: Session): Club | undefined =>
  session.club_id ? kept<Club>("club").value.get(session.club_id) : undefined;
export const sessionById = (id: string): Session | undefined => kept<Session>("session").value.get(id);
export const leaderOf = (session: Session): Staff | undefined =>
  staffCard(session.leader_id ?? clubOf(session)?.leader_id);

/** What the card says: the topic of the day, else the club's own name. */
export const topicOf = (session: Session): TopicRef => session.topic ?? { title: session.title };

const LIVE = ["booked", "waiting", "offered"];
const liveBySession = computed(() => {
  const live = [...kept<Booking>("booking").value.values()].filter((booking) =>
    LIVE.includes(booking.status),
  );
  return new Map(live.map((booking) => [booking.session_id, booking]));
});
/** Sessions she came to, late or not. */
export const attended = computed(() =>
  [...kept<Booking>("booking").value.values()]
    .filter(({ attendance }) => attendance === "present" || attendance === "late")
    .flatMap(({ session_id }) => sessionById(session_id) ?? []),
);
/** My booking of a session: seat, place in the queue or offer. */
export const bookingOf = (session: Session): Booking | undefined => liveBySession.value.get(session.id);
/** The act of mine on this session that the server has not had yet. */
export const unsentAct = (session: Session) => {
  const all = [...kept<Booking>("booking").value.values()].filter(
    (booking) => booking.session_id === session.id,
  );
  return all.map((booking) => unsentOn("booking", booking.id)).find((act) => act !== undefined);
};

/** A booking holds this part of my day. */
export const holdsMe = (session: Session): boolean => {
  const status = session.status === "planned" ? bookingOf(session)?.status : undefined;
  return status === "booked" || status === "offered";
};

/** Sessions that have not begun yet, or last still. */
export const ahead = (session: Session): boolean => new Date(session.ends_at) > now();
export const hasBegun = (session: Session): boolean => new Date(session.starts_at) <= now();

/** One tap gives her a seat: nobody is asked first, or the moment for that has passed. */
export const seatIsFree = (session: Session): boolean => {
  const status = bookingOf(session)?.status;
  const free = session.seats_left > 0 && !hasBegun(session);
  return free && (!status || (status === "waiting" && new Date(session.first_come_from) <= now()));
};

export interface Suggested {
  session: Session;
  reasons: Reason[];
  /** For whom the group is, where that is not she. */
  others: string | null;
  suits: boolean;
}

function suggested(session: Session): Suggested {
  const club = clubOf(session);
  const who = me.value;
  if (!club || !who) return { session, reasons: [], others: null, suits: false };
  return { session, reasons: reasonsFor(club, who), others: forOthers(club, who), suits: suits(club, who) };
}
export const suggestionFor = suggested;

const isOpen = (session: Session) => session.status === "planned" && !hasBegun(session);

/** The next session of each club (and each holiday activity), suiting ones first, then by time. */
export const onOffer = computed<Suggested[]>(() => {
  const next = new Map<string, Session>();
  for (const session of sessions.value) {
    const key = session.club_id ?? session.id;
    if (isOpen(session) && !next.has(key)) next.set(key, session);
  }
  return [...next.values()].map(suggested).sort(byFit);
});

/** What suits first; among those what she can still get, or has already. */
const byFit = (a: Suggested, b: Suggested) =>
  Number(b.suits) - Number(a.suits) ||
  Number(hasRoom(b)) - Number(hasRoom(a)) ||
  b.reasons.length - a.reasons.length ||
  byStart(a.session, b.session);
const hasRoom = ({ session }: Suggested): boolean =>
  session.seats_left > 0 || bookingOf(session) !== undefined;

/** Other sessions with a free seat in the same ISO week that nothing of hers stands in the way of. */
export function alternatives(to: Session): Session[] {
  const week = isoWeek(osloDay(to.starts_at));
  const near = (one: Session) => {
    const other = isoWeek(osloDay(one.starts_at));
    return other.week === week.week && other.year === week.year;
  };
  return sessions.value
    .filter((one) => one.id !== to.id && isOpen(one) && near(one) && one.seats_left > 0)
    .filter((one) => !bookingOf(one) && clashesOf(one).length === 0)
    .map(suggested)
    .sort(byFit)
    .map((one) => one.session);
}

export type SessionClash = { what: "session"; session: Session } | ReturnType<typeof clashes>[number];

/** What of hers is at the same time: lessons, hours she cannot, other bookings. */
export function clashesOf(session: Session): SessionClash[] {
  const booked = sessions.value
    .filter((one) => one.id !== session.id && holdsMe(one))
    .filter((one) => one.starts_at < session.ends_at && session.starts_at < one.ends_at)
    .map((one): SessionClash => ({ what: "session", session: one }));
  return [...clashes(session.starts_at, session.ends_at), ...booked];
}

/** Later sessions of the same club. */
export const laterOf = (session: Session): Session[] =>
  sessions.value.filter(
    (one) => one.club_id && one.club_id === session.club_id && one.starts_at > session.starts_at,
  );
