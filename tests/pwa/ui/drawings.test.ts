import "../page";
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { grouped, spelled } from "../../../pwa/src/ui/Person";
import { drawings } from "../../../pwa/src/ui/ChairRow";
import { allPictures } from "../../../pwa/src/ui/allPictures";
import { topicPicture, topicWords } from "../../../pwa/src/ui/pictures";
import used from "../../../pwa/assets/used.json";

const count = (row: string[]) =>
  ["chair-mine", "chair-unsent", "chair-taken", "chair-free"].map((kind) => row.filter((one) => one === kind).length);

test("a chair for every seat: mine, the others', the free ones", () => {
  expect(count(drawings({ capacity: 16, left: 4 }))).toEqual([0, 0, 12, 4]);
  expect(count(drawings({ capacity: 16, left: 3, mine: "yes" }))).toEqual([1, 0, 12, 3]);
  expect(count(drawings({ capacity: 14, left: 5, mine: "unsent" }))).toEqual([0, 1, 8, 5]);
});

test("odd figures never draw more chairs than there are", () => {
  expect(count(drawings({ capacity: 3, left: 9 }))).toEqual([0, 0, 0, 3]);
  expect(count(drawings({ capacity: 2, left: -1, mine: "yes" }))).toEqual([1, 0, 1, 0]);
  expect(drawings({ capacity: 1, left: 1, mine: "yes" })).toEqual(["chair-mine"]);
});

test("over twenty seats are one chair, the count stands beside it", () => {
  expect(drawings({ capacity: 40, left: 12 })).toEqual(["chair-free"]);
  expect(drawings({ capacity: 40, left: 0 })).toEqual(["chair-taken"]);
  expect(drawings({ capacity: 40, left: 12, mine: "yes" })).toEqual(["chair-mine"]);
});

test("a topic is known by its code, or by the title a municipality gave it; near misses keep their own title", () => {
  expect(topicPicture({ code: "interview", title: "Jobbintervju" }).badge).toBe("necktie");
  expect(topicWords({ title: "  Telefon " })).toBe("Telefon");
  expect([topicPicture({ title: "Intervju på norsk" }).picture, topicWords({ title: "Intervju på norsk" })]).toEqual([
    "speech-balloon",
    null,
  ]);
  expect([topicPicture({ title: "Strikking" }).picture, topicWords(null)]).toEqual(["chair", null]);
});

test("every picture that is named is on disk", () => {
  for (const name of used.pictures) expect(existsSync(new URL(`../../../pwa/assets/pictures/${name}.svg`, import.meta.url))).toBe(true);
});

test("the lines behind an end are kept for a dead spot with the pictures", () => {
  expect(allPictures.filter((address) => /contours[^/]*\.svg/.test(address))).toHaveLength(1);
});

test("Norwegian numbers are grouped for the eye and spelled for the ear", () => {
  expect([grouped("+4746262888"), spelled("+4746262888")]).toEqual(["462 62 888", "4 6 2 6 2 8 8 8"]);
  expect(grouped("+46701234567")).toBe("+46701234567");
});
