import { fromOslo } from "../../core/clock";
import { newId } from "../../core/id";
import { query } from "../../core/router";
import { type Interpreted, interpretedOf } from "../../plan/staff/parts/Interpreting";
import type { Handover, Kind } from "../queries";

/** Who takes over, as it stands in the form: a colleague by id, a stranger by name. */
export interface Taker {
  name: string;
  office: string;
  phone: string;
  adviser: string;
}

/** A hand-over as it stands in the form: Oslo's day and clock. */
export interface Draft extends Taker, Interpreted {
  person_id: string;
  kind: Kind;
  day: string;
  clock: string;
  place: string;
}

export const emptyDraft = (): Draft => ({
  person_id: query.value.get("person") ?? "",
  kind: "to_nav",
  day: "",
  clock: "10:00",
  place: "",
  name: "",
  office: "",
  phone: "",
  adviser: "",
  interpreter: "no",
  interpreter_language: "",
});

export const isNamed = (kind: Kind, { adviser, name }: Taker): boolean =>
  kind === "to_adviser" ? adviser !== "" : name.trim() !== "";

export const ready = (draft: Draft): boolean =>
  draft.person_id !== "" && draft.day !== "" && draft.clock !== "" && isNamed(draft.kind, draft);

/** What the server is told of the receiver. */
export const takerOf = (kind: Kind, taker: Taker, colleague: string | undefined) =>
  kind === "to_adviser"
    ? { id: taker.adviser, name: colleague ?? "" }
    : { name: taker.name.trim(), office: taker.office.trim() || null, phone: taker.phone.trim() || null };

/** What the server is told of a new one. */
export function bodyOf(draft: Draft, colleague: string | undefined) {
  const { person_id, kind, day, clock } = draft;
  return {
    id: newId(),
    person_id,
    kind,
    starts_at: fromOslo(day, clock).toISOString(),
    place: draft.place.trim() || null,
    receiver: takerOf(kind, draft, colleague),
    ...interpretedOf(draft),
  };
}

/** The form of one that is planned: who takes over, and the interpreter in her language. */
export const standingOf = ({ parties, ...handover }: Handover): Taker & Interpreted => ({
  name: parties.receiver?.name ?? "",
  office: parties.receiver?.office ?? "",
  phone: parties.receiver?.phone ?? "",
  adviser: parties.receiver?.id ?? "",
  interpreter: handover.interpreter,
  interpreter_language: handover.interpreter_language ?? "",
});
