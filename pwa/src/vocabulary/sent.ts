import { computed, signal } from "@preact/signals";
import { call } from "../core/http";
import { acts, person, store } from "../core/state";
import { type SentAnswer, sendAnswer, takeBackAnswer } from "./actions";

/** Answers she let a helper hear: what the server told last, with what waits on this phone laid over. */

const SENT = "sent-answers";

export interface Sent {
  id: string;
  question_id: string;
  to_id: string;
}

const told = signal<readonly Sent[]>([]);

const waiting = (verb: string) => acts.value.filter((act) => act.verb === verb && act.state !== "refused");

export const sent = computed((): readonly Sent[] => {
  const here = waiting(sendAnswer.name).map((act) => act.params as SentAnswer);
  const back = new Set(waiting(takeBackAnswer.name).map((act) => act.params.id));
  const all = new Map<string, Sent>([...told.value, ...here].map((one) => [one.id, one]));
  return [...all.values()].filter(({ id }) => !back.has(id));
});
/** Grows and shrinks as they leave: then the server knows more. */
export const underWay = computed(() => waiting(sendAnswer.name).length + waiting(takeBackAnswer.name).length);

/** Read what is kept, and ask where there is a network. */
export async function readSent(): Promise<void> {
  const mine = store();
  told.value = JSON.parse((await mine.note(SENT)) ?? "[]") as Sent[];
  const { data } = await call<{ items: (Sent & { person_id: string })[] }>("GET", "/vocabulary/answers");
  if (mine !== store()) return;
  const hers = data.items.filter(({ person_id }) => person_id === person.value?.personId);
  told.value = hers.map(({ id, question_id, to_id }) => ({ id, question_id, to_id }));
  await mine.keepNotes({ [SENT]: JSON.stringify(told.value) });
}
