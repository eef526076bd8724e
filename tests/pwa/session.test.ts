import "./page";
import { beforeEach, expect, test, vi } from "vitest";
import { Store } from "../../pwa/src/core/db";
import { newId } from "../../pwa/src/core/id";
import { makeLock, tryLock } from "../../pwa/src/core/lock";
import { locked } from "../../pwa/src/core/sight";
import { act, unsent } from "../../pwa/src/core/outbox";
import { everybody, forgetPerson, personOnPhone } from "../../pwa/src/core/phone";
import {
  endLeft,
  enter,
  keepAboutMe,
  leave,
  people,
  person,
  resume,
  signOutForGood,
  slotForSignIn,
  switchTo,
} from "../../pwa/src/core/session";
import { draftsOf, told } from "../../pwa/src/core/state";
import { signedOut, syncNow } from "../../pwa/src/core/sync";
import { defineVerb } from "../../pwa/src/core/verbs";
import { exchangeAll } from "../../pwa/src/sw/push";
import { setOnline } from "./page";
import { json, noNetwork, page, problem, Server } from "./server";

const note = defineVerb<{ text: string }>("test.note", {
  request: (body) => ({ method: "POST", path: "/notes", body }),
  label: ({ text }) => text,
});
const amina = { id: newId(), displayName: "Amina", language: "nb" };
const omar = { id: newId(), displayName: "Omar", language: "nb" };
let server: Server;

async function signIn(who: typeof amina): Promise<number> {
  const slot = await slotForSignIn();
  if (slot === null) throw new Error("the phone is full");
  await enter(who, slot);
  await syncNow();
  return slot;
}

beforeEach(async () => {
  setOnline(true);
  server = new Server();
  for (const { personId } of await everybody()) {
    await switchTo(personId);
    await signOutForGood();
  }
  await endLeft();
  server.asked = [];
});

test("two people on a phone have a slot, a store and an outbox each", async () => {
  expect(await signIn(amina)).toBe(0);
  server.acts = noNetwork;
  await act(note, { text: "Aminas" });
  expect(await signIn(omar)).toBe(1);
  expect(unsent.value).toEqual([]);
  server.asked = [];
  server.acts = () => json({}, 201);
  await act(note, { text: "Omars" });
  await syncNow();
  expect(server.sent.map(({ slot, body }) => [slot, body])).toEqual([["1", { text: "Omars" }]]);
  await switchTo(amina.id);
  expect(unsent.value.map((waiting) => waiting.params)).toEqual([{ text: "Aminas" }]);
});

test("who signs in again keeps store and outbox under her new slot, and the old sign-in is ended", async () => {
  await signIn(amina);
  server.acts = () => problem(401, "signed_out");
  await act(note, { text: "venter" });
  await syncNow();
  server.acts = () => json({}, 201);
  expect(await signIn(amina)).toBe(1);
  await vi.waitFor(() => expect(server.sent.some(({ path, slot }) => path.endsWith("/sign-out") && slot === null)).toBe(true));
  expect(server.sent.find(({ path }) => path.endsWith("/notes") && path)?.key).toBeTruthy();
  expect(unsent.value).toEqual([]);
  expect(people.value).toHaveLength(1);
});

test("a sign-in that ended leaves nothing to read, keeps what is unsent, and is told also without a network", async () => {
  const rows = ["me", "staff", "session", "booking"].map((kind) => ({ kind, id: kind, audience: "a", data: { id: kind } }));
  server.sync = ({ path }) => (path.includes("since") ? json(null, 304) : json(page({ fresh: true, rows })));
  await signIn(amina);
  expect([...told.value.keys()].sort()).toEqual(["booking", "me", "session", "staff"]);
  server.acts = () => problem(401, "sign_in");
  await act(note, { text: "venter" });
  await syncNow();
  server.acts = noNetwork;
  server.sync = noNetwork;
  await resume();
  await syncNow();
  expect([signedOut.value, [...told.value.keys()].sort()]).toEqual([true, ["me", "staff"]]);
  expect(unsent.value.map(({ params }) => params)).toEqual([{ text: "venter" }]);
  server.acts = () => json({}, 201);
  server.sync = () => json(page({ fresh: true, rows }));
  await signIn(amina);
  await resume();
  expect([signedOut.value, unsent.value, told.value.size]).toEqual([false, [], 4]);
});

test("a 401 in words of somebody else forgets nothing", async () => {
  const rows = [{ kind: "session", id: "1", audience: "a", data: {} }];
  server.sync = () => json(page({ fresh: true, rows }));
  await signIn(amina);
  server.sync = () => problem(401, "unknown");
  await syncNow();
  expect([signedOut.value, [...told.value.keys()]]).toEqual([true, ["session"]]);
  server.sync = () => json(null, 304);
  await syncNow();
  expect(signedOut.value).toBe(false);
});

test("signing out for good wipes store and place on the phone, and ends the sign-in when there is a network", async () => {
  const slot = await signIn(amina);
  await act(note, { text: "borte" });
  server.acts = noNetwork;
  await signOutForGood();
  expect(person.value).toBeNull();
  expect(await personOnPhone(amina.id)).toBeUndefined();
  const store = await Store.open(amina.id);
  expect([await store.rows(), await store.acts()]).toEqual([[], []]);
  store.close();
  expect(await slotForSignIn()).not.toBe(slot); // its cookie is still alive
  server.acts = () => json(null, 204);
  await endLeft();
  expect(server.sent.at(-1)).toMatchObject({ method: "POST", path: "/api/v1/people/sign-out" });
  expect(await slotForSignIn()).toBe(slot);
});

test.each(["before her turn", "in her turn"])("signed out %s, the service worker brings nothing of hers back", async (when) => {
  await signIn(amina);
  await signIn(omar);
  const rows = [{ kind: "session", id: "1", audience: "a", data: {} }];
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const slow = when === "in her turn" ? "1" : null;
  server.sync = async ({ slot }) => {
    if (slot === slow) await held;
    return json(page({ fresh: true, rows }));
  };
  const exchanged = exchangeAll();
  await vi.waitFor(() => expect(server.asked.some(({ slot, path }) => slot === slow && path.includes("/sync"))).toBe(true));
  server.acts = noNetwork; // her cookie is still good
  await signOutForGood();
  answer();
  await exchanged;
  const store = await Store.open(omar.id);
  expect([await store.rows(), await store.token()]).toEqual([[], undefined]);
  store.close();
});

test("what she had begun to write in a form goes with her, and nobody else's", async () => {
  await signIn(amina);
  const forms = [amina, omar].flatMap(({ id }) => ["place 1", "class new"].map((form) => draftsOf(id) + form));
  for (const form of forms) sessionStorage.setItem(form, '{"reason":"Hun"}');
  await signOutForGood();
  expect(forms.filter((form) => sessionStorage.getItem(form) !== null)).toEqual(forms.slice(2));
});

test("the person who used the phone last is there again at the next start, behind her lock", async () => {
  await signIn(amina);
  await keepAboutMe({ lock: await makeLock({ kind: "pin", digits: "2580" }, 2) });
  expect(locked.value).toBe(false);
  await resume();
  expect(person.value?.displayName).toBe("Amina");
  expect(locked.value).toBe(true);
  expect(await tryLock(amina.id, { kind: "pin", digits: "2580" })).toEqual({ ok: true });
  expect(locked.value).toBe(false);
});

test("behind her lock nobody gives her another lock or language", async () => {
  await signIn(amina);
  await keepAboutMe({ lock: await makeLock({ kind: "pin", digits: "2580" }, 2) });
  await resume();
  await keepAboutMe({ lock: await makeLock({ kind: "pin", digits: "1111" }, 2), language: "ar" });
  expect(person.value?.language).toBe("nb");
  expect(await tryLock(amina.id, { kind: "pin", digits: "1111" })).toMatchObject({ ok: false });
  expect(await tryLock(amina.id, { kind: "pin", digits: "2580" })).toEqual({ ok: true });
});

test("what was signed out in another tab is not shown in this one", async () => {
  await signIn(amina);
  await forgetPerson(amina.id); // as the other tab does, which then says so
  const otherTab = new BroadcastChannel("jobbspor");
  otherTab.postMessage(amina.id);
  await vi.waitFor(() => expect(person.value).toBeNull());
  expect(told.value.size).toBe(0);
  otherTab.close();
});

test("nobody is in use after leaving, and nothing is signed out", async () => {
  await signIn(amina);
  server.asked = [];
  await leave();
  await resume();
  expect(person.value).toBeNull();
  expect(people.value.map(({ displayName }) => displayName)).toEqual(["Amina"]);
  expect(server.sent).toEqual([]);
});

test("a phone takes ten people and no more", async () => {
  for (let i = 0; i < 10; i += 1) await signIn({ id: newId(), displayName: `P${i}`, language: "nb" });
  expect(await slotForSignIn()).toBeNull();
});
