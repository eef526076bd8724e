import "./page";
import { createInterface } from "node:readline";
import { moveTo } from "../../pwa/src/core/clock";
import type { Act } from "../../pwa/src/core/act";
import { Store } from "../../pwa/src/core/db";
import { surroundings } from "../../pwa/src/core/http";
import { act, dismiss, retry, undo } from "../../pwa/src/core/outbox";
import { kept } from "../../pwa/src/core/rows";
import { acts, person, told, useStore } from "../../pwa/src/core/state";
import { syncNow } from "../../pwa/src/core/sync";
import { defineVerb, verbNamed } from "../../pwa/src/core/verbs";
import { replayAll } from "../../pwa/src/vocabulary/cards";
import { answer as answerCard, fetchReviews, known } from "../../pwa/src/vocabulary/reviews";
import type { Rating } from "../../pwa/src/vocabulary/types";
import { setOnline } from "./page";

/**
 * A phone without a screen: the real outbox, overlay and sync, driven by JSON lines on stdin, one answer line each.
 * Built by `npm run headless` to pwa/dist-headless/headless.js.
 *
 *   {"do":"open","person":ID,"slot":0,"base":URL,"cookie":"__Host-jobbspor=…"}   another cookie: open again
 *   {"do":"act","verb":NAME,"params":{…}}      verbs of the features, and "raw" {method, path, body, makes?, needs?}
 *   {"do":"undo"|"retry"|"dismiss","id":ID}
 *   {"do":"sync"}                              → {"outcome":{"kind":…}}
 *   {"do":"online","value":false}
 *   {"do":"at","time":RFC 3339}                her clock stands there
 *   {"do":"answer","word":ID,"rating":1|3}     a card of the words; sent with the next sync
 *   {"do":"bring"}                             reviews of her other phones → {"brought":true|false}
 *   {"do":"cards","at":RFC 3339,"order":false} → {"reviews":[…],"cards":{word:card}}; order false: replayed as they came
 *   {"do":"state"}                             → {"rows":{kind:{id:data}},"shown":{…with unsent acts},"acts":[…]}
 *   {"do":"close"}
 *
 * Every answer is {"ok":true, …} or {"ok":false,"error":TEXT}. An act is only queued: the line's answer does not wait for the network.
 */

import.meta.glob("../../pwa/src/*/actions.ts", { eager: true });

type Raw = { method: "POST" | "PUT" | "PATCH" | "DELETE"; path: string; body?: unknown; makes?: string[]; needs?: string[] };
defineVerb<Raw>("raw", {
  request: ({ method, path, body }) => ({ method, path, body }),
  label: ({ path }) => path,
  makes: ({ makes }) => makes ?? [],
  needs: ({ needs }) => needs ?? [],
});

type Line = { do: string } & Record<string, unknown>;
type Given = Record<string, unknown>;

async function open({ person: personId, slot, base, cookie }: Given): Promise<Given> {
  surroundings.base = String(base);
  surroundings.transport = (url, init) => {
    const headers = new Headers(init.headers);
    headers.set("Cookie", String(cookie));
    headers.set("Origin", String(base));
    return fetch(url, { ...init, headers });
  };
  person.value = { personId: String(personId), slot: Number(slot ?? 0), displayName: "", language: "nb" };
  await useStore(await Store.open(String(personId)));
  return {};
}

async function doIt({ verb, params }: Given): Promise<Given> {
  const named = verbNamed(String(verb));
  if (named === undefined) throw new Error(`no verb called ${verb}`);
  return { id: await act(named, params as Given) };
}

const plain = (kinds: Iterable<[string, ReadonlyMap<string, unknown>]>) =>
  Object.fromEntries([...kinds].map(([kind, rows]) => [kind, Object.fromEntries(rows)]));
const briefly = ({ id, verb, params, state, tried, code, refusal, status }: Act) => ({
  ...{ id, verb, params, state, tried, code, refusal, status },
});

function state(): Given {
  const shown = [...new Set([...told.value.keys(), "booking"])].map((kind) => [kind, kept(kind).value] as const);
  return { rows: plain(told.value), shown: plain(shown.map(([kind, rows]) => [kind, rows])), acts: acts.value.map(briefly) };
}

async function sync(): Promise<Given> {
  return { outcome: await syncNow() };
}

const bring = () =>
  fetchReviews().then(
    () => ({ brought: true }),
    () => ({ brought: false }),
  );

/** Her cards; without an order, to show what the order is for. */
function cards({ at, order }: Given): Given {
  const reviews = [...known.value.values()];
  const asTheyCame = order === false ? [() => 0] : [];
  return { reviews, cards: Object.fromEntries(replayAll(reviews, new Date(String(at)), ...asTheyCame)) };
}

const commands: Record<string, (given: Given) => Given | Promise<Given>> = {
  open,
  act: doIt,
  sync,
  state,
  undo: async ({ id }) => ({ result: await undo(String(id)) }),
  retry: async ({ id }) => (await retry(String(id)), {}),
  dismiss: async ({ id }) => (await dismiss(String(id)), {}),
  at: ({ time }) => (moveTo(new Date(String(time))), {}),
  answer: async ({ word, rating }) => (await answerCard({ id: String(word) }, rating as Rating), {}),
  bring,
  cards,
  online: ({ value }) => (setOnline(value === true), {}),
  close: async () => (await useStore(null), {}),
};

async function answer(text: string): Promise<Given> {
  try {
    const line = JSON.parse(text) as Line;
    const command = commands[line.do];
    if (command === undefined) throw new Error(`no command called ${line.do}`);
    return { ok: true, ...(await command(line)) };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
}

for await (const line of createInterface({ input: process.stdin }))
  if (line.trim() !== "") process.stdout.write(`${JSON.stringify(await answer(line))}\n`);
process.exit(0);
