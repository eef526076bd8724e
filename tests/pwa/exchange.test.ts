import "./page";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Act } from "../../pwa/src/core/act";
import { Store } from "../../pwa/src/core/db";
import { alone, exchange } from "../../pwa/src/core/exchange";
import { newId } from "../../pwa/src/core/id";
import { setOnline } from "./page";
import { json, noNetwork, page, problem, Server } from "./server";

let store: Store;
let server: Server;
beforeEach(async () => {
  server = new Server();
  store = await Store.open(newId());
});
afterEach(() => {
  store.close();
  setOnline(true);
});

async function queue(path: string, fields: Partial<Act> = {}): Promise<string> {
  const id = newId();
  const request = { method: "POST" as const, path };
  const fixed = { verb: "test.do", params: {}, madeAt: "2026-11-22T10:00:00Z", makes: [], needs: [], tried: false };
  await store.queue({ id, request, state: "unsent", ...fixed, ...fields });
  return id;
}
const states = async () => (await store.acts()).map((act) => [act.request.path, act.state, act.code]);
const run = () => exchange(store, 0);

test("acts leave in order, each with its own key, before anything is fetched", async () => {
  const first = await queue("/a");
  const second = await queue("/b");
  expect(await run()).toEqual({ kind: "done", changed: true });
  expect(server.asked.map(({ path, key }) => [path, key])).toEqual([
    ["/api/v1/a", first],
    ["/api/v1/b", second],
    ["/api/v1/sync", null],
  ]);
  expect(await store.acts()).toEqual([]);
});

test("an answer lost on the way is asked for again with the same key", async () => {
  const id = await queue("/a");
  server.acts = noNetwork;
  expect(await run()).toEqual({ kind: "offline" });
  expect(await states()).toEqual([["/a", "unsent", undefined]]);
  server.acts = () => json({}, 200);
  await run();
  expect(server.sent.map(({ key }) => key)).toEqual([id, id]);
});

test.each([
  ["no network", noNetwork, "offline"],
  ["a server in trouble", () => problem(503, "busy"), "busy"],
  ["too many requests", () => problem(429, "throttled"), "busy"],
  ["a sign-in that has ended", () => problem(401, "signed_out"), "signed_out"],
])("%s stops the queue and loses nothing", async (_name, answering, kind) => {
  await queue("/a");
  await queue("/b");
  server.acts = answering;
  expect((await run()).kind).toBe(kind);
  expect(server.sent).toHaveLength(1);
  expect((await states()).map(([path, state]) => [path, state])).toEqual([
    ["/a", "unsent"],
    ["/b", "unsent"],
  ]);
});

test("a refused act stays with its reason, and the others go on", async () => {
  await queue("/a");
  await queue("/b");
  server.acts = ({ path }) => (path.endsWith("/a") ? problem(409, "session_over", { at: "x" }) : json({}, 201));
  await run();
  expect(await store.acts()).toMatchObject([
    { state: "refused", code: "session_over", refusal: { at: "x" }, status: 409 },
  ]);
});

test("what needs something a refused act should have made falls with it, and what needs that too", async () => {
  await queue("/book", { makes: ["booking"] });
  await queue("/note", { needs: ["booking"], makes: ["note"] });
  await queue("/other");
  await queue("/share", { needs: ["note"] });
  server.acts = ({ path }) => (path.endsWith("/book") ? problem(409, "session_over") : json({}, 201));
  await run();
  expect(await states()).toEqual([
    ["/book", "refused", "session_over"],
    ["/note", "refused", "depends"],
    ["/share", "refused", "depends"],
  ]);
  expect(server.sent.map(({ path }) => path)).toEqual(["/api/v1/book", "/api/v1/other"]);
});

test("an accepted act's overlay stays until a fetch after it has come in", async () => {
  await queue("/a");
  server.sync = noNetwork;
  await run();
  expect(await states()).toEqual([["/a", "sent", undefined]]);
  server.sync = () => json(page({ rows: [{ kind: "booking", id: "1", audience: "person:p", data: {} }] }));
  await run();
  expect(await store.acts()).toEqual([]);
  expect(await store.rows()).toHaveLength(1);
  expect(server.sent).toHaveLength(1);
});

test("pages are fetched until there are no more, each from where the last one ended", async () => {
  const pages = [page({ token: "1", more: true }), page({ token: "2", more: true }), page({ token: "3" })];
  server.sync = () => json(pages.shift());
  await run();
  expect(server.asked.map(({ path }) => path)).toEqual([
    "/api/v1/sync",
    "/api/v1/sync?since=1",
    "/api/v1/sync?since=2",
  ]);
  expect(await store.token()).toBe("3");
});

test("without any network nothing is even tried, so it can still be taken back", async () => {
  await queue("/a");
  setOnline(false);
  expect(await run()).toEqual({ kind: "offline" });
  expect((await store.acts())[0]?.tried).toBe(false);
  expect(server.asked).toEqual([]);
});

test("an act is marked as tried before it leaves", async () => {
  await queue("/a");
  let tried: boolean | undefined;
  server.acts = async () => {
    tried = (await store.acts())[0]?.tried;
    return json({}, 201);
  };
  await run();
  expect(tried).toBe(true);
});

test("an act over which the server breaks down each time is shown in the end, and lets the others through", async () => {
  await queue("/broken");
  await queue("/b");
  server.acts = ({ path }) => (path.endsWith("/broken") ? problem(500, "internal") : json({}, 201));
  for (let turn = 0; turn < 10; turn += 1) expect((await run()).kind).toBe("busy");
  expect((await run()).kind).toBe("done");
  expect(await states()).toEqual([["/broken", "refused", "server_trouble"]]);
});

test("the page and the service worker take turns", async () => {
  await queue("/a");
  await Promise.all([run(), run()]);
  expect(server.sent).toHaveLength(1);
});

test("a turn that ends badly does not block the next", async () => {
  await expect(alone("x", () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(await alone("x", async () => 1)).toBe(1);
});

test("a store closed in the middle, when another person takes over, loses nothing", async () => {
  await queue("/a");
  const { personId } = store;
  server.acts = () => {
    store.close();
    return json({}, 201);
  };
  expect(await run()).toEqual({ kind: "interrupted" });
  store = await Store.open(personId);
  expect(await states()).toEqual([["/a", "unsent", undefined]]);
});
