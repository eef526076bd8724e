import { computed, signal } from "@preact/signals";
import type { Store } from "../core/db";
import { call } from "../core/http";
import { acts, person, store } from "../core/state";
import { type SentAnswer, sendAnswer, takeBackAnswer } from "./actions";

/** Answers she let a helper hear: what the server told last, with what waits on this phone laid over. */

const SENT = "sent-answers";

export interface Sent {
  id: string;
  question_id: string;
  to_id: string;
  /** It lies on this phone still: nobody hears it yet. */
  waits?: boolean;
}

const told = signal<readonly Sent[]>([]);

const waiting = (verb: string) => acts.value.filter((act) => act.verb === verb && act.state !== "refused");

const waitingAnswer = ({ id, question_id, to_id }: SentAnswer): Sent => ({
  id,
  question_id,
  to_id,
  waits: true,
});

/** What waits here, laid over. */
function laid(before: readonly Sent[]): readonly Sent[] {
  const here = waiting(sendAnswer.name).map((act) => waitingAnswer(act.params as SentAnswer));
  const back = new Set(waiting(takeBackAnswer.name).map((act) => act.params.id));
  const kept = before.map(({ waits: _, ...one }) => one);
  const all = new Map([...kept, ...here].map((one): [string, Sent] => [one.id, one]));
  return [...all.values()].filter(({ id }) => !back.has(id));
}

export const sent = computed(() => laid(told.value));
/** Grows and shrinks as they leave: then the server knows more. */
export const underWay = computed(() => waiting(sendAnswer.name).length + waiting(takeBackAnswer.name).length);

/** What waits is kept with the rest: it may leave, and the network with it, before the server has told it anew. */
async function keep(mine: Store, items: readonly Sent[]): Promise<void> {
  if (mine !== store()) return;
  told.value = laid(items);
  await mine.keepNotes({ [SENT]: JSON.stringify(told.value) });
}

/** Read what is kept, and ask where there is a network. */
export async function readSent(): Promise<void> {
  const mine = store();
  await keep(mine, JSON.parse((await mine.note(SENT)) ?? "[]"));
  const { data } = await call<{ items: (Sent & { person_id: string })[] }>("GET", "/vocabulary/answers");
  await keep(
    mine,
    data.items.filter(({ person_id }) => person_id === person.value?.personId),
  );
}
