import { describe, expect, it } from "vitest";
import { phrasesFor, tellsWhatIsAsked, tipOf } from "../../../pwa/src/vocabulary/rehearsal";
import { towel, word } from "./cast";

const phrase = (text: string) => word(text, { kind: "phrase", article: null });
const PHRASES = ["Rommet er klart.", "Gjesten trenger rene håndklær.", "Kan jeg komme inn?", "Velkommen til oss!", "HMS", "Vi er tomme for såpe.", "Hvor er heisen?"].map(phrase);
const asks = (note: string, more = {}) => word("Hva gjør du hvis en gjest klager?", { kind: "question", article: null, note, ...more });
const complaint = asks("De vil vite om du er rolig.", { answers: { a2: "Jeg henter et rent håndkle.", b1: "Jeg sier velkommen tilbake." } });
const texts = (at: number, question = complaint) => phrasesFor(question, [...PHRASES, towel], at).map(({ word: text }) => text);

describe("useful phrases", () => {
  it("are a few, those first that speak of what the question and its answers do", () => {
    expect(texts(0).slice(0, 2)).toEqual(["Gjesten trenger rene håndklær.", "Velkommen til oss!"]);
    expect(texts(0)).toHaveLength(3);
  });
  it("change with the question where none speaks of it, and are whole sentences", () => {
    const other = word("Når?", { kind: "question" });
    expect(texts(0, other)).toEqual(["Rommet er klart.", "Gjesten trenger rene håndklær.", "Kan jeg komme inn?"]);
    expect(texts(1, other)).toEqual(["Velkommen til oss!", "Vi er tomme for såpe.", "Hvor er heisen?"]);
    expect(new Set([0, 1, 2, 3].flatMap((at) => texts(at, other)))).not.toContain("HMS");
  });
  it("are none where the trade has none", () => expect(phrasesFor(complaint, [towel], 4)).toEqual([]));
});

describe("a note", () => {
  it.each([
    ["De vil vite om du kan arbeidet.", true],
    ["Alle har noe som er vanskelig. De vil høre hva du gjør med det.", true],
    ["I Norge er det vanlig å si hva du er god på.", false],
    ["", false],
  ])("%s tells what the interviewer wants: %s", (note, asked) => expect(tellsWhatIsAsked(asks(note))).toBe(asked));
});

it("every question of a rehearsal has a tip of its own on what is usual in Norway", () => {
  const tips = Array.from({ length: 8 }, (_, at) => tipOf(at));
  expect(new Set(tips).size).toBe(8);
  expect(tipOf(8)).toBe(tips[0]);
});
