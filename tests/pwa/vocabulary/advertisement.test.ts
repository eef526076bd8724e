import { describe, expect, it } from "vitest";
import { LONGEST, wordsOfText } from "../../../pwa/src/vocabulary/advertisement";
import { findIn, indexOf } from "../../../pwa/src/vocabulary/finding";
import { atHerLevel } from "../../../pwa/src/vocabulary/round";
import { bucket, towel, word } from "./cast";

const HMS = word("HMS", { article: null, kind: "phrase" });
const sentence = word("Gulvet er vått.", { article: null, kind: "phrase" });
const guest = word("gjest", { forms: { definite: "gjesten", plural: "gjester", plural_definite: "gjestene" } });
const index = indexOf([bucket, towel, HMS, sentence, guest]);
const read = (text: string) => {
  const { words, others } = wordsOfText(text, (form) => findIn(index, form));
  return { words: words.map(({ word }) => word), others };
};

describe("an advertisement", () => {
  it("gives its words once, in the order of the text, in whatever form they stand", () =>
    expect(read("Du vasker håndklærne og fyller bøtta. Håndkleet er rent.").words).toEqual(["håndkle", "bøtte"]));
  it("knows genitives and parts of a hyphenated word", () => expect(read("Gjestens rom. Krav om HMS-kort.").words).toEqual(["gjest", "HMS"]));
  it("knows a phrase of one word, as employers write it", () => expect(read("Du kan HMS. Gulvet er vått.").words).toEqual(["HMS"]));
  it("leaves the rest to her, without small words", () =>
    expect(read("Vi søker en dyktig medarbeider med fagbrev til oppvasken.").others).toEqual(["dyktig", "medarbeider", "fagbrev", "oppvasken"]));
  it("has no small words among those to practise, though we explain them elsewhere", () => {
    const all = indexOf([towel, word("og", { article: null, kind: "phrase" }), word("å være", { article: null, kind: "verb" })]);
    expect(wordsOfText("Du må være rask og ha håndkle.", (form) => findIn(all, form)).words).toEqual([towel]);
  });
  it("leaves out names, numbers and addresses", () =>
    expect(read("Send søknad til kari@hotell.example eller https://hotell.example/jobb. Ring Kari Nordmann, 400 00 001.").others).toEqual(["send", "søknad", "ring"]));
  it("keeps short capitals as they are", () => expect(read("Du behersker ERPX og Excel.").others).toEqual(["behersker", "ERPX"]));
  it("says each of the rest once", () => expect(read("renhold. Renhold, RENHOLD").others).toEqual(["renhold"]));
  it("takes hostile text as text", () => expect(read("<script>alert(1)</script> \u202ebøtte").words).toEqual(["bøtte"]));
  it("of the greatest length is read at once", () => {
    const begun = performance.now();
    expect(read("håndkle steamer ".repeat(LONGEST / 16)).words).toEqual(["håndkle"]);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
  it("without words is empty", () => expect(read(" \n ")).toEqual({ words: [], others: [] }));
});

describe("everybody at work", () => {
  const levels = ["A1", "B2", "A2", "B1", "A1"].map((level, place) => word(`w${place}`, { level }));
  const at = (level: string | null) => atHerLevel(levels, level).map((one) => one.level);
  it("begins with her own level, then what is easier, then what is harder", () => expect(at("B1")).toEqual(["B1", "A2", "A1", "A1", "B2"]));
  it("goes up to B2", () => expect(at("B2")).toEqual(["B2", "B1", "A2", "A1", "A1"]));
  it("is B2 for whoever is beyond it", () => expect(at("C1")[0]).toBe("B2"));
  it.each([null, "none"])("begins with the easiest for %s", (level) => expect(at(level)).toEqual(["A1", "A1", "A2", "B1", "B2"]));
});
