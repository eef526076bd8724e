import "./page";
import { afterEach, beforeEach, expect, test } from "vitest";
import { moveTo } from "../../pwa/src/core/clock";
import type { Act } from "../../pwa/src/core/act";
import { Store } from "../../pwa/src/core/db";
import { newId } from "../../pwa/src/core/id";
import { page } from "./server";

let store: Store;
beforeEach(async () => {
  store = await Store.open(newId());
});
afterEach(() => {
  store.close();
  moveTo(null);
});

const row = (id: string, audience: string, data: unknown = {}, kind = "session") => ({ kind, id, audience, data });
const ids = async () => (await store.rows()).map((kept) => kept.id).sort();
export const waiting = (fields: Partial<Act> = {}): Act => ({
  id: newId(),
  verb: "test.do",
  params: {},
  madeAt: "2026-11-22T10:00:00Z",
  request: { method: "POST", path: "/do" },
  makes: [],
  needs: [],
  state: "unsent",
  tried: false,
  ...fields,
});

test("a row held by two audiences goes only when neither holds it", async () => {
  await store.apply(page({ rows: [row("1", "club:a"), row("1", "person:p")] }));
  await store.apply(page({ gone: [{ kind: "session", id: "1", audience: "club:a" }] }));
  expect(await ids()).toEqual(["1"]);
  await store.apply(page({ gone: [{ kind: "session", id: "1", audience: "person:p" }] }));
  expect(await ids()).toEqual([]);
});

test("forgetting an audience takes its rows and leaves what others hold", async () => {
  await store.apply(page({ rows: [row("1", "club:a"), row("2", "club:a"), row("2", "person:p"), row("3", "person:p")] }));
  await store.apply(page({ forget: ["club:a"] }));
  expect(await ids()).toEqual(["2", "3"]);
});

test("an audience lost and won again within one page keeps its rows", async () => {
  await store.apply(page({ rows: [row("1", "club:a")] }));
  await store.apply(page({ forget: ["club:a"], rows: [row("2", "club:a")] }));
  expect(await ids()).toEqual(["2"]);
});

test("a fresh start forgets every row, never the outbox", async () => {
  await store.queue(waiting());
  await store.apply(page({ rows: [row("1", "person:p")] }));
  await store.apply(page({ fresh: true, rows: [row("2", "person:p")] }));
  expect(await ids()).toEqual(["2"]);
  expect(await store.acts()).toHaveLength(1);
});

test("a kind that is not on the list is never written down", async () => {
  await store.apply(page({ rows: [row("1", "person:p", {}, "diagnosis"), row("2", "person:p")] }));
  expect(await ids()).toEqual(["2"]);
});

test("after fourteen days without contact the rows are gone and the acts are not", async () => {
  moveTo(new Date("2026-11-01T10:00:00Z"));
  await store.queue(waiting());
  await store.apply(page({ rows: [row("1", "person:p")] }));
  moveTo(new Date("2026-11-15T09:59:00Z"));
  expect(await store.expire()).toBe(false);
  moveTo(new Date("2026-11-15T10:00:00Z"));
  expect(await store.expire()).toBe(true);
  expect(await ids()).toEqual([]);
  expect(await store.token()).toBeUndefined();
  expect(await store.acts()).toHaveLength(1);
});

test("an act that was taken out meanwhile is not written back", async () => {
  const act = waiting();
  await store.queue(act);
  const [kept] = await store.acts();
  await store.removeActs([act.id], () => true);
  expect(await store.keepAct({ ...(kept as Act), state: "refused" })).toBe(false);
  expect(await store.acts()).toEqual([]);
});

test("acts made while the clock ran backwards keep their order", async () => {
  await store.queue(waiting({ id: "b" }));
  await store.queue(waiting({ id: "a" }));
  expect((await store.acts()).map((act) => act.id)).toEqual(["b", "a"]);
});

test("wiping leaves nothing", async () => {
  const { personId } = store;
  await store.queue(waiting());
  await store.apply(page({ rows: [row("1", "person:p")] }));
  await store.wipe();
  store = await Store.open(personId);
  expect([await store.rows(), await store.acts(), await store.token()]).toEqual([[], [], undefined]);
});
