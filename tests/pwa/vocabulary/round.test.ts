import { describe, expect, it } from "vitest";
import { replayAll } from "../../../pwa/src/vocabulary/cards";
import { everyForm, indexOf, wordsIn } from "../../../pwa/src/vocabulary/finding";
import { madeUp, ROUND, roundOf } from "../../../pwa/src/vocabulary/round";
import { spokenWord } from "../../../pwa/src/vocabulary/types";
import { bucket, fact, seeded, towel, word } from "./cast";

const NOW = new Date("2026-11-22T09:00:00Z");
const LONG_AGO = new Date("2026-10-01T09:00:00Z");
const words = Array.from({ length: 40 }, (_, place) => word(`w${place}`));
const practised = (count: number, at: Date) => replayAll(words.slice(0, count).map(({ id }) => fact(id, id, 3, at)), NOW);
const round = (count: number, at = LONG_AGO) => roundOf(words, practised(count, at), NOW, seeded(3)).map(({ id }) => id);
const isNew = (count: number) => (id: string) => Number(id.slice(7)) >= count;

describe("a round", () => {
  it("is fifteen words, each once", () => expect(new Set(round(0)).size).toBe(ROUND));
  it("begins with the first unit", () => expect(new Set(round(0))).toEqual(new Set(words.slice(0, 15).map(({ id }) => id))));
  it("has some that are due and some that are new", () => expect(round(20).filter(isNew(20))).toHaveLength(5));
  it("is all due ones where nothing is new", () => expect(round(40)).toHaveLength(15));
  it("takes what comes next where little is due", () => expect(round(40, NOW)).toHaveLength(15));
  it("is short where there are few words", () => expect(roundOf([bucket], new Map(), NOW, seeded(1))).toEqual([bucket]));
  it("takes those that have waited longest", () => {
    const cards = replayAll(words.map(({ id }, place) => fact(id, id, 3, new Date(LONG_AGO.getTime() + place * 60_000))), NOW);
    expect(new Set(roundOf(words, cards, NOW, seeded(1)).map(({ id }) => id))).toEqual(new Set(words.slice(0, 15).map(({ id }) => id)));
  });
});

describe("few words", () => {
  const drawn = Array.from({ length: 12 }, (_, place) => word(`d${place}`, { picture: `p${place}` }));
  it("are made up to eight, the nearest first", () => expect(madeUp(drawn.slice(3, 5), drawn)).toEqual([...drawn.slice(3, 5), ...drawn.slice(0, 3), ...drawn.slice(5, 8)]));
  it("never have a picture twice", () => expect(madeUp(drawn.slice(0, 1), [word("same", { picture: "p0" }), ...drawn]).map(({ picture }) => picture)).toEqual(drawn.slice(0, 8).map(({ picture }) => picture)));
  it("stay as they are where there are enough, or none yet", () => expect([madeUp(drawn.slice(0, 9), drawn), madeUp([], drawn)]).toEqual([drawn.slice(0, 9), []]));
});

describe("a word in a text", () => {
  const found = indexOf([bucket, towel, word("å vaske", { kind: "verb", article: null, forms: { definite: "vasker", plural: "vasket", plural_definite: "har vasket" } })]);
  it.each([["håndklærne", towel.id], ["bøtta", bucket.id], ["bøtten", bucket.id], ["vasket", "hotel.å vaske"], ["vask", "hotel.å vaske"]])("%s is found", (form, id) => expect(found.get(form)?.id).toBe(id));
  it("that is a base form wins over another's inflection", () => {
    const pair = [word("a", { forms: { definite: "vask" } }), word("vask")];
    expect(indexOf(pair).get("vask")?.id).toBe("hotel.vask");
    expect(indexOf([...pair].reverse()).get("vask")?.id).toBe("hotel.vask");
  });
  it("of a sentence is no word", () => expect(everyForm(word("Hei du", { kind: "phrase" }))).toEqual([]));
  it("is told from what stands between", () => expect(wordsIn("HMS-kort, én dag").filter(({ isWord }) => isWord).map(({ part }) => part)).toEqual(["HMS-kort", "én", "dag"]));
  it("loses nothing", () => expect(wordsIn("«Bøtte» 12, så!").map(({ part }) => part).join("")).toBe("«Bøtte» 12, så!"));
});

it("is said with one article", () => expect([spokenWord(bucket), spokenWord(towel), spokenWord({ word: "Hei" })]).toEqual(["ei bøtte", "et håndkle", "Hei"]));
