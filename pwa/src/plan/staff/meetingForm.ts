import { fromOslo, osloClock, osloDay } from "../../core/clock";
import type { Meeting } from "../queries";
import type { MeetingDraft } from "./actions";
import { interpretedOf } from "./parts/Interpreting";

/** A meeting as it stands in the form: Oslo's days and clocks. */
export type MeetingForm = {
  kind: Meeting["kind"];
  day: string;
  from: string;
  to: string;
  place: string;
  /** Names, a comma between them. */
  who: string;
  interpreter: Meeting["interpreter"];
  interpreter_language: string;
};

const clock = (time: string) => osloClock(time).replace(".", ":");
const NEW: MeetingForm = {
  kind: "review_meeting",
  day: "",
  from: "10:00",
  to: "11:00",
  place: "",
  who: "",
  interpreter: "no",
  interpreter_language: "",
};

/** The form of a new meeting in the place of one that was not held: only the day is asked for. */
export const againOf = (missed: Meeting): MeetingForm => ({ ...formOf(missed, ""), day: "" });

/** The form of a meeting we know, or an empty one with her language for an interpreter. */
export function formOf(meeting: Meeting | null, language: string): MeetingForm {
  if (meeting === null) return { ...NEW, interpreter_language: language };
  return {
    kind: meeting.kind,
    day: osloDay(meeting.starts_at),
    from: clock(meeting.starts_at),
    to: clock(meeting.ends_at),
    place: meeting.place ?? "",
    who: meeting.with.map(({ name }) => name).join(", "),
    interpreter: meeting.interpreter,
    interpreter_language: meeting.interpreter_language ?? language,
  };
}

/** Day and clocks are there, and it ends after it begins. */
export const isWhole = ({ day, from, to, place }: MeetingForm): boolean =>
  day !== "" && from !== "" && to > from && place.trim() !== "";

/** The meeting as the server takes it; names that were there keep their roles. */
export function draftOf(form: MeetingForm, before: Meeting | null): MeetingDraft {
  const known = new Map((before?.with ?? []).map((one) => [one.name, one]));
  const names = form.who
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  return {
    kind: form.kind,
    starts_at: fromOslo(form.day, form.from).toISOString(),
    ends_at: fromOslo(form.day, form.to).toISOString(),
    place: form.place.trim(),
    with: names.map((name) => known.get(name) ?? { name }),
    ...interpretedOf(form),
  };
}
