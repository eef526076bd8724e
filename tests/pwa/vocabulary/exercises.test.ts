import { describe, expect, it } from "vitest";
import { ANSWERS, type Can, exercisesFor } from "../../../pwa/src/vocabulary/exercises";
import { inOrder, taken } from "../../../pwa/src/vocabulary/sentence";
import { evenPlaces } from "../../../pwa/src/vocabulary/shuffle";
import { rightArticles, type Word } from "../../../pwa/src/vocabulary/types";
import { isWritten } from "../../../pwa/src/vocabulary/writing";
import { bucket, seeded, towel, word } from "./cast";

const trade: Word[] = [bucket, towel, ...["mopp", "klut", "seng", "nøkkel"].map((id) => word(id, { picture: id })), ...["gjest", "laken", "tralle"].map((id) => word(id))];
const everything: Can = { read: true, hear: () => true, see: ({ picture }) => Boolean(picture) };
const ask = (round: Word[], times: number, can: Can = everything, seed = 1) => exercisesFor(round, trade, () => times, can, seeded(seed));
const choosing = (seed: number) => ask(trade, 0, everything, seed).flatMap((one) => ("right" in one ? [one] : []));

describe("the right answer", () => {
  it("stands in every place equally often", () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const places = evenPlaces(15, 4, seeded(seed));
      const counts = [0, 1, 2, 3].map((place) => places.filter((one) => one === place).length);
      expect(counts.every((count) => count === 3 || count === 4)).toBe(true);
      expect(counts.reduce((sum, count) => sum + count)).toBe(15);
    }
  });
  it("is not in the same order in every round", () => expect(new Set([1, 2, 3, 4, 5, 6].map((seed) => evenPlaces(8, 4, seeded(seed)).join())).size).toBeGreaterThan(3));
  it("is where it is said to be, once, among answers that differ", () => {
    for (let seed = 1; seed <= 30; seed += 1)
      for (const one of choosing(seed)) {
        expect(one.options[one.right]?.id).toBe(one.word.id);
        expect(one.options).toHaveLength(ANSWERS);
        const told = one.options.map((option) => (one.kind === "meaning" ? option.gloss : one.kind === "hear_picture" ? option.picture : option.word));
        expect(new Set(told).size).toBe(told.length);
      }
  });
  it("never has an answer beside it that means the same", () => {
    for (const gloss of ["bucket", "pail, bucket", "pail; Bucket (of metal)", "دلو، bucket"]) {
      const pail = word("spann", { gloss, picture: "pail" });
      for (let seed = 1; seed <= 20; seed += 1)
        for (const one of exercisesFor([bucket], [...trade, pail], () => 0, everything, seeded(seed)))
          expect("options" in one && one.options).not.toContainEqual(pail);
    }
  });
});

const phrase = (id: string, fields: Partial<Word> = {}) => word(id, { kind: "phrase", article: null, ...fields });

it("a phrase has no answer beside it that is half of it", () => {
  const half = phrase("Stopp", { gloss: "stop" });
  const long = phrase("Stopp, det er farlig.", { gloss: "stop, it is dangerous" });
  const pool = [half, long, phrase("Vær så god."), phrase("Ha det bra."), phrase("Takk for hjelpen.")];
  for (const asked of [half, long])
    for (let seed = 1; seed <= 20; seed += 1) {
      const [one] = exercisesFor([asked], pool, () => 0, everything, seeded(seed));
      expect(one && "right" in one && one.options.map(({ word }) => word).filter((word) => word.startsWith("Stopp"))).toEqual([asked.word]);
    }
});

it("wrong answers come from the same trade and are of the same make, as long as there are enough", () => {
  const here = ["Kan jeg hjelpe deg?", "Vent litt.", "Er rommet klart?", "Takk for hjelpen."].map((id) => phrase(id, { trade: "hotel" }));
  const away = ["alle", "og", "snart", "Ring rådgiveren.", "Se på planen.", "Si fra."].map((id) => phrase(id, { trade: "programme" }));
  for (let seed = 1; seed <= 20; seed += 1)
    for (const one of exercisesFor(here, [...here, ...away], () => 0, everything, seeded(seed)))
      expect("right" in one && one.options.every(({ trade }) => trade === "hotel")).toBe(true);
});

it("a picture has one right answer: never another word with the same picture beside it", () => {
  const service = word("service", { picture: "bucket" });
  for (let seed = 1; seed <= 20; seed += 1) {
    const [one] = exercisesFor([bucket], [...trade, service], () => 0, everything, seeded(seed));
    expect(one?.kind).toBe("picture_word");
    expect(one && "options" in one && one.options).not.toContainEqual(service);
  }
});

describe("what is asked", () => {
  it("of a new word with a picture is its name", () => expect(ask([bucket], 0)[0]?.kind).toBe("picture_word"));
  it("of a new word without one is its meaning", () => expect(ask([towel], 0)[0]?.kind).toBe("meaning"));
  it("needs no picture, no meaning and no sound: then she says it", () => {
    const phrase = word("Hei", { kind: "phrase", article: null, gloss: null });
    expect(ask([phrase], 0, { read: true, hear: () => false, see: () => false })[0]?.kind).toBe("say");
  });
  it("of who does not read is picture and sound alone", () => {
    const can = { ...everything, read: false };
    for (const times of [0, 1, 2, 9]) for (let seed = 1; seed <= 10; seed += 1) for (const one of ask(trade, times, can, seed)) expect(["hear_picture", "say"]).toContain(one.kind);
    expect(ask([bucket], 5, can)[0]?.kind).toBe("hear_picture");
  });
  it("never asks to hear what the phone cannot say", () => {
    for (let seed = 1; seed <= 20; seed += 1) expect(ask(trade, 2, { ...everything, hear: () => false }, seed).map(({ kind }) => kind)).not.toContain("hear_picture");
  });
  it("comes to the hand and the mouth when a word has come back", () => {
    const kinds = new Set(Array.from({ length: 40 }, (_, seed) => ask(trade, 4, everything, seed).map(({ kind }) => kind)).flat());
    for (const kind of ["article", "order", "write", "say"]) expect(kinds).toContain(kind);
  });
});

describe("en, ei or et", () => {
  it("both are right where both are", () => expect(rightArticles(bucket)).toEqual(["ei", "en"]));
  it("nynorsk has its own", () => {
    const nn = word("seng", { article: "ei", kind: "noun" });
    expect(rightArticles({ article: "eit" })).toEqual(["eit"]);
    expect(rightArticles(nn)).toEqual(["ei"]);
  });
});

describe("writing", () => {
  it.each(["bøtte", "BØTTE", "botte", "boette", "bötte", " ei bøtte ", "en bøtte."])("%s is bøtte", (written) => expect(isWritten(written, "bøtte")).toBe(true));
  it.each(["haandkle", "handkle", "Håndkle", "et håndkle"])("%s is håndkle", (written) => expect(isWritten(written, "håndkle")).toBe(true));
  it.each(["sproyte", "sprøyte", "sproeyte"])("%s is sprøyte", (written) => expect(isWritten(written, "sprøyte")).toBe(true));
  it.each(["bøt", "bøtta", "bytte", "", "ei", "b.tte"])("%s is not bøtte", (written) => expect(isWritten(written, "bøtte")).toBe(false));
  it("leaves out the infinitive's å", () => expect(isWritten("vaske", "å vaske")).toBe(true));
  it("a word with signs of its own is only itself", () => expect([isWritten("axb", "a.b"), isWritten("a b", "a.b")]).toEqual([false, true]));
});

describe("a sentence", () => {
  const sentence = taken("Bøtta står i gangen.");
  it("is taken apart, its end stays", () => expect(sentence).toEqual({ parts: ["Bøtta", "står", "i", "gangen"], end: "." }));
  it("is right only in its order", () => {
    if (!sentence) throw new Error("no sentence");
    expect(inOrder(["Bøtta", "står", "i", "gangen"], sentence)).toBe(true);
    expect(inOrder(["Bøtta", "i", "står", "gangen"], sentence)).toBe(false);
  });
  it.each([null, "Takk.", "Hei der.", "Kom. Vi må gå nå.", "a b c d e f g h i j"])("%s is not asked for", (text) => expect(taken(text)).toBeNull());
});
