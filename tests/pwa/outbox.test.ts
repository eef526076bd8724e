import "./page";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Store } from "../../pwa/src/core/db";
import { newId } from "../../pwa/src/core/id";
import { act, dismiss, refused, retry, undo, unsent } from "../../pwa/src/core/outbox";
import { kept, unsentOn } from "../../pwa/src/core/rows";
import { person, store, useStore } from "../../pwa/src/core/state";
import { syncNow } from "../../pwa/src/core/sync";
import { defineVerb, labelOf } from "../../pwa/src/core/verbs";
import { setOnline } from "./page";
import { json, noNetwork, page, problem, Server } from "./server";

type Book = { id: string; session: string };
const cancel = defineVerb<{ id: string }>("test.cancel", {
  request: ({ id }) => ({ method: "DELETE", path: `/bookings/${id}` }),
  overlay: (view, { id }) => view.drop("booking", id),
  label: () => "Jeg kommer ikke",
  needs: ({ id }) => [id],
});
const book = defineVerb<Book>("test.book", {
  request: ({ id, session }) => ({ method: "POST", path: `/sessions/${session}/bookings`, body: { id } }),
  overlay: (view, { id, session }) => {
    view.put("booking", id, { id, session });
    view.change("session", session, { seats_left: (view.get<{ seats_left: number }>("session", session)?.seats_left ?? 1) - 1 });
  },
  label: () => "Meld meg på",
  makes: ({ id }) => [id],
  inverse: ({ id }) => ({ verb: "test.cancel", params: { id } }),
});

const bookings = kept<Book>("booking");
const sessions = kept<{ seats_left: number }>("session");
let server: Server;

beforeEach(async () => {
  server = new Server();
  const personId = newId();
  const store = await Store.open(personId);
  const data = { seats_left: 3 };
  await store.apply(page({ rows: [{ kind: "session", id: "s", audience: "municipality:m", data }] }));
  person.value = { personId, slot: 0, displayName: "Amina", language: "nb" };
  await useStore(store);
  setOnline(false);
});
afterEach(async () => {
  vi.restoreAllMocks();
  setOnline(true);
  await syncNow();
  person.value = null;
  await useStore(null);
});

const booking = (): Book => ({ id: newId(), session: "s" });
async function reconnect(): Promise<void> {
  setOnline(true);
  await syncNow();
}

test("what is done without a network shows at once, marked as not sent", async () => {
  const made = booking();
  await act(book, made);
  expect([...bookings.value.values()]).toEqual([made]);
  expect(sessions.value.get("s")?.seats_left).toBe(2);
  expect(unsentOn("booking", made.id)?.verb).toBe("test.book");
  expect(unsent.value.map(labelOf)).toEqual(["Meld meg på"]);
});

test("of two quick taps that change one thing, the second knows of the first", async () => {
  const left = () => sessions.value.get("s")?.seats_left ?? 0;
  const take = defineVerb<{ seats_left: number }>("test.take", {
    request: (body) => ({ method: "PUT", path: "/sessions/s", body }),
    overlay: (view, change) => view.change("session", "s", change),
    label: () => "",
  });
  const tap = () => act(take, () => ({ seats_left: left() - 1 }));
  await Promise.all([tap(), tap()]);
  expect(left()).toBe(1);
});

test("an act is hers whose screen it was made on, whoever is in use when its turn comes", async () => {
  const hers = store();
  const another = await Store.open(newId());
  const acted = act(book, booking());
  await useStore(another);
  await acted.catch(() => {});
  expect(await another.acts()).toEqual([]);
  await useStore(await Store.open(hers.personId));
});

test("when the network is back it is sent, and the server's row takes over", async () => {
  const made = booking();
  await act(book, made);
  const data = { ...made, status: "waiting" };
  server.sync = () => json(page({ rows: [{ kind: "booking", id: made.id, audience: "person:p", data }] }));
  await reconnect();
  expect(server.sent[0]?.body).toEqual({ id: made.id });
  expect(unsent.value).toEqual([]);
  expect(bookings.value.get(made.id)).toEqual(data);
  expect(sessions.value.get("s")?.seats_left).toBe(3);
});

test("a refused act leaves no trace in the rows and stays to be seen until it is put away", async () => {
  await act(book, booking());
  server.acts = () => problem(409, "session_over");
  await reconnect();
  expect(bookings.value.size).toBe(0);
  expect(refused.value).toMatchObject([{ code: "session_over" }]);
  await dismiss(refused.value[0]?.id ?? "");
  expect(refused.value).toEqual([]);
});

test("a refused act can be sent again", async () => {
  const id = await act(book, booking());
  server.acts = () => problem(409, "session_over");
  await reconnect();
  server.acts = () => json({}, 201);
  await retry(id);
  await syncNow();
  expect(server.sent.map(({ key }) => key)).toEqual([id, id]);
  expect([refused.value, unsent.value]).toEqual([[], []]);
});

test("an act that never left is simply out again, with what needed it", async () => {
  const made = booking();
  const id = await act(book, made);
  await act(cancel, { id: made.id });
  expect(await undo(id)).toBe("gone");
  expect(unsent.value).toEqual([]);
  await reconnect();
  expect(server.sent).toEqual([]);
});

test("an act the server may have seen is undone by an act of its own, behind it", async () => {
  const made = booking();
  const id = await act(book, made);
  server.acts = noNetwork;
  await reconnect();
  expect(await undo(id)).toBe("queued");
  expect(bookings.value.size).toBe(0);
  server.acts = () => json(null, 204);
  await syncNow();
  await syncNow();
  expect(server.sent.map(({ method }) => method).slice(-2)).toEqual(["POST", "DELETE"]);
});

test("an act the server has taken is undone by an act of its own", async () => {
  const id = await act(book, booking());
  server.acts = () => json({}, 201);
  await reconnect();
  expect(unsent.value).toEqual([]);
  server.acts = () => json(null, 204);
  expect(await undo(id)).toBe("queued");
  await syncNow();
  expect(server.sent.map(({ method }) => method)).toEqual(["POST", "DELETE"]);
});

test("what nothing undoes is too late to take back", async () => {
  const id = await act(cancel, { id: "b" });
  server.acts = noNetwork;
  await reconnect();
  expect(await undo(id)).toBe("too_late");
});

test("an act that waits cannot be put away, and a verb of another version has no words of ours", async () => {
  const id = await act(book, booking());
  await dismiss(id);
  expect(unsent.value).toHaveLength(1);
  const [waiting] = unsent.value;
  expect(waiting && labelOf({ ...waiting, verb: "gone.verb" })).toBeNull();
});

test("the server's wish to be left alone is kept", async () => {
  await act(book, booking());
  server.acts = () => problem(503, "busy", {}, { "Retry-After": "1" });
  await reconnect();
  const asked = server.asked.length;
  await syncNow();
  expect(server.asked).toHaveLength(asked);
  const later = Date.now() + 1001;
  vi.spyOn(Date, "now").mockReturnValue(later);
  server.acts = () => json({}, 201);
  await syncNow();
  expect(unsent.value).toEqual([]);
});
