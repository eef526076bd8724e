import { now } from "../../core/clock";
import { t } from "../../core/i18n";
import type { View } from "../../core/overlay";
import { defineVerb } from "../../core/verbs";
import { type Mark, takenBack } from "./attendance";
import "./refusals";
import type { Seat, State } from "./seats";

/** What a leader does in the room, with or without a network. `title` is kept so that the outbox can name the act. */

export type Marks = { session_id: string; title: string; at: string; marks: Mark[] };
export type WalkIn = {
  id: string;
  session_id: string;
  title: string;
  name: string;
  state: State;
  at: string;
};
type Match = { seat_id: string; session_id: string; person_id: string; name: string; short: string };

const seatOf = (view: View, session_id: string, mark: Mark): Seat | undefined => {
  if (mark.seat_id) return view.get<Seat>("seat", mark.seat_id);
  for (const seat of view.all<Seat>("seat").values())
    if (seat.session_id === session_id && seat.person_id === mark.person_id) return seat;
  return undefined;
};

/** Somebody picked from the names has no row yet: one that stands in until the server's own comes. */
const standIn = (session_id: string, { person_id = "", name = "", short = name }: Mark): Seat => ({
  id: `${session_id} ${person_id}`,
  session_id,
  person_id,
  name,
  short,
  fixed: false,
  walk_in: true,
  told: false,
});

function layMark(view: View, { session_id, at }: Marks, mark: Mark): void {
  const seat = seatOf(view, session_id, mark) ?? (mark.person_id ? standIn(session_id, mark) : undefined);
  if (seat) view.put("seat", seat.id, { ...seat, attendance: { state: mark.state, at } });
}

export const markSeats = defineVerb<Marks>("jobclub.mark", {
  request: ({ session_id, at, marks }) => ({
    method: "POST",
    path: `/jobclub/sessions/${session_id}/attendance`,
    body: {
      marks: marks.map(({ person_id, seat_id, state }) => ({
        ...(person_id ? { person_id } : { seat_id }),
        state,
        at,
      })),
    },
  }),
  overlay: (view, params) => {
    for (const mark of params.marks) layMark(view, params, mark);
  },
  label: ({ title }) => t("Oppmøte: {title}", { title }),
  needs: ({ marks }) => marks.flatMap(({ seat_id }) => (seat_id ? [seat_id] : [])),
  inverse: (params) => ({
    verb: "jobclub.mark",
    params: { ...params, at: now().toISOString(), marks: takenBack(params.marks) },
  }),
});

export const noteWalkIn = defineVerb<WalkIn>("jobclub.walk_in", {
  request: ({ id, session_id, name, state, at }) => ({
    method: "POST",
    path: `/jobclub/sessions/${session_id}/walk-ins`,
    body: { id, name, state, at },
  }),
  overlay: (view, { id, session_id, name, state, at }) =>
    view.put("seat", id, {
      ...standIn(session_id, { state, before: "none", name }),
      id,
      person_id: null,
      attendance: { state, at },
    }),
  label: ({ name, title }) => t("{name} kom: {title}", { name, title }),
  makes: ({ id }) => [id],
  inverse: ({ id, session_id, title, state }) => ({
    verb: "jobclub.mark",
    params: {
      session_id,
      title,
      at: now().toISOString(),
      marks: [{ seat_id: id, state: "none", before: state }],
    },
  }),
});

export const matchWalkIn = defineVerb<Match>("jobclub.match_walk_in", {
  request: ({ seat_id, person_id }) => ({
    method: "PUT",
    path: `/jobclub/seats/${seat_id}/person`,
    body: { person_id },
  }),
  overlay: (view, { seat_id, person_id, name, short }) =>
    view.change("seat", seat_id, { person_id, name, short }),
  label: ({ name }) => t("Den som kom, er {name}", { name }),
  needs: ({ seat_id }) => [seat_id],
});
