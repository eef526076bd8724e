import { signal } from "@preact/signals";
import { now } from "../../core/clock";
import { newId } from "../../core/id";
import { act, undo, unsent } from "../../core/outbox";
import { acts } from "../../core/state";
import { verbNamed } from "../../core/verbs";
import type { Name } from "../../week/staff/names";
import type { Session } from "../queries";
import { type Marks, markSeats, matchWalkIn, noteWalkIn, type WalkIn } from "./actions";
import type { Mark } from "./attendance";
import type { Seat, State } from "./seats";

/** What the attendance page does, and its way back: each act can be undone, also after it was sent and after a reload. */

type Done = { id: string; verb: string; params: Record<string, unknown> };
const UNDOABLE: string[] = [markSeats.name, noteWalkIn.name];
/** By session; an undone act is gone from here. */
const done = signal<ReadonlyMap<string, Done[]>>(new Map());
const put = (session: Session, list: Done[]) => {
  done.value = new Map(done.value).set(session.id, list);
};

/** Acts on this session that are still in the outbox were done before a reload. */
const keptActs = (session: Session): Done[] =>
  acts.value.filter(
    (one) => UNDOABLE.includes(one.verb) && one.params.session_id === session.id && one.state !== "refused",
  );
const doneIn = (session: Session): Done[] => done.value.get(session.id) ?? keptActs(session);
/** Called as the page opens: what a reload interrupted can be undone also after it has been sent. */
export function remember(session: Session): void {
  if (!done.peek().has(session.id)) put(session, keptActs(session));
}
export const canUndo = (session: Session): boolean => doneIn(session).length > 0;

async function note<P extends object>(
  session: Session,
  verb: Parameters<typeof act<P>>[0],
  params: P,
): Promise<void> {
  const before = doneIn(session);
  const id = await act(verb, params);
  put(session, [...before, { id, verb: verb.name, params: params as Record<string, unknown> }]);
}

const at = () => now().toISOString();

export const mark = (session: Session, marks: Mark[]): Promise<void> =>
  note<Marks>(session, markSeats, { session_id: session.id, title: session.title, at: at(), marks });

/** Somebody came whose name can be picked; `state` as chosen at the foot. */
export const cameKnown = (session: Session, { id, name, short }: Name, state: State): Promise<void> =>
  mark(session, [{ person_id: id, name, short, state, before: "none" }]);

/** Somebody came whose name cannot be picked: noted as typed, matched later. */
export const cameTyped = (session: Session, name: string, state: State): Promise<void> =>
  note<WalkIn>(session, noteWalkIn, {
    id: newId(),
    session_id: session.id,
    title: session.title,
    name,
    state,
    at: at(),
  });

/** The last thing that was done here is undone: taken out of the outbox, else followed by its opposite. */
export async function undoLast(session: Session): Promise<void> {
  const list = doneIn(session);
  const last = list.at(-1);
  if (last === undefined) return;
  put(session, list.slice(0, -1));
  if ((await undo(last.id)) !== "too_late") return;
  const back = verbNamed(last.verb)?.inverse?.(last.params);
  if (back) await act(markSeats, back.params as unknown as Marks);
}

export const match = (seat: Seat, { id, name, short }: Name): Promise<string> =>
  act(matchWalkIn, { seat_id: seat.id, session_id: seat.session_id, person_id: id, name, short });

/** How many things about people in this room the server has not had yet. */
export function unsentIn(session: Session): number {
  const mine = unsent.value.filter((one) => one.params.session_id === session.id);
  return mine.reduce((sum, one) => sum + ((one.params.marks as Mark[] | undefined)?.length ?? 1), 0);
}
