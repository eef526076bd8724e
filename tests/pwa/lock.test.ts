import "./page";
import { afterEach, beforeEach, expect, test } from "vitest";
import { moveTo } from "../../pwa/src/core/clock";
import { newId } from "../../pwa/src/core/id";
import { isWhole, makeLock, type Secret, tryLock } from "../../pwa/src/core/lock";
import { keepPerson, personOnPhone } from "../../pwa/src/core/phone";

const right: Secret = { kind: "pictures", names: ["sun", "fish", "key", "bird"] };
const wrong: Secret = { kind: "pictures", names: ["fish", "sun", "key", "bird"] };
const START = new Date("2026-11-22T10:00:00Z");
let personId: string;

beforeEach(async () => {
  moveTo(START);
  personId = newId();
  await keepPerson({ personId, slot: 0, displayName: "Amina", language: "nb", lock: await makeLock(right, null) });
});
afterEach(() => moveTo(null));

const later = (seconds: number) => moveTo(new Date(START.getTime() + seconds * 1000));

test.each<[Secret, boolean]>([
  [{ kind: "pin", digits: "123" }, false],
  [{ kind: "pin", digits: "1234" }, true],
  [{ kind: "pin", digits: "123456" }, true],
  [{ kind: "pin", digits: "12345a" }, false],
  [{ kind: "pictures", names: ["a", "b", "c"] }, false],
  [right, true],
])("%j is whole: %s", (secret, whole) => {
  expect(isWhole(secret)).toBe(whole);
});

test("the right pictures in the right order open it, in another order they do not", async () => {
  expect(await tryLock(personId, wrong)).toEqual({ ok: false, waitUntil: null });
  expect(await tryLock(personId, right)).toEqual({ ok: true });
});

test("after five wrong tries one waits, longer each time, and the right one waits too", async () => {
  for (let i = 0; i < 4; i += 1) expect(await tryLock(personId, wrong)).toEqual({ ok: false, waitUntil: null });
  const first = await tryLock(personId, wrong);
  expect(first).toEqual({ ok: false, waitUntil: new Date(START.getTime() + 30_000) });
  expect(await tryLock(personId, right)).toEqual(first);
  later(31);
  expect(await tryLock(personId, wrong)).toEqual({ ok: false, waitUntil: new Date(START.getTime() + 91_000) });
  later(92);
  expect(await tryLock(personId, right)).toEqual({ ok: true });
  expect((await personOnPhone(personId))?.lock).toMatchObject({ wrong: 0, waitUntil: 0 });
});

test("neither digits nor pictures are kept, and the same secret twice looks different", async () => {
  const [one, two] = [await makeLock(right, 2), await makeLock(right, 2)];
  expect(JSON.stringify(one)).not.toContain("fish");
  expect(one.hash).not.toEqual(two.hash);
});

test("tries in many tabs at once count one by one", async () => {
  await Promise.all(Array.from({ length: 8 }, () => tryLock(personId, wrong)));
  expect((await personOnPhone(personId))?.lock?.wrong).toBe(5);
  expect(await tryLock(personId, right)).toMatchObject({ ok: false, waitUntil: expect.any(Date) });
});
