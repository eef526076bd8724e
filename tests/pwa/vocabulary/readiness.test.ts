import "../page";
import { afterEach, expect, it } from "vitest";
import { Store } from "../../../pwa/src/core/db";
import { newId } from "../../../pwa/src/core/id";
import { acts, person, told, useStore } from "../../../pwa/src/core/state";
import { tellDays } from "../../../pwa/src/vocabulary/readiness";
import { setOnline } from "../page";

afterEach(async () => {
  setOnline(true);
  person.value = null;
  told.value = new Map();
  await useStore(null);
});

/** What she tells of a first day of which the server knows this. */
async function toldOf(row: object): Promise<object[]> {
  const personId = newId();
  person.value = { personId, slot: 0, displayName: "Amina", language: "nb" };
  await useStore(await Store.open(personId));
  setOnline(false);
  const day = { id: newId(), employer: "Hotell", word_ids: ["hotel.laken", "hotel.pute"], waiting: [], ...row };
  told.value = new Map([["first_day", new Map([[day.id, day]])]]);
  await tellDays();
  return acts.value.map(({ params }) => params as object);
}

it("her helper reads the count that she reads, told once", async () => {
  expect(await toldOf({ share: true, known: 1, of: 2 })).toMatchObject([{ known: 0, of: 2, share: true }]);
  await tellDays();
  expect(acts.value).toHaveLength(1);
});

it("nothing is told that the server knows, nor of a first day she does not share", async () => {
  expect(await toldOf({ share: true, known: 0, of: 2 })).toEqual([]);
  expect(await toldOf({ share: false, known: 1, of: 2 })).toEqual([]);
});
