import "../page";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Store } from "../../../pwa/src/core/db";
import { surroundings } from "../../../pwa/src/core/http";
import { newId } from "../../../pwa/src/core/id";
import { startSpeech } from "../../../pwa/src/core/speech";
import { useStore } from "../../../pwa/src/core/state";
import { asCard } from "../../../pwa/src/vocabulary/decks";
import { words } from "../../../pwa/src/vocabulary/keep";
import { canHearWord, hearWord, readSounds, toFetch } from "../../../pwa/src/vocabulary/sound";
import { bothManners, choose, mannerOf, voiceOf } from "../../../pwa/src/vocabulary/voices";
import { word } from "./cast";

const file = { name: "0123456789ab-01234567.ogg", bytes: 2310 };
const bucket = word("bøtte", { article: "ei/en", rendered: { word: file, example: null } });
const voice = (name: string, lang = "nb-NO") => ({ name, lang, voiceURI: name, default: false, localService: true }) as SpeechSynthesisVoice;

let asked: string[] = [];
let played: number[] = [];
let said: [string, string][] = [];

/** A phone with these voices, which remembers what it played and said. */
function phoneWith(...voices: SpeechSynthesisVoice[]): void {
  const speak = (words: SpeechSynthesisUtterance) => {
    said.push([words.text, words.voice?.name ?? ""]);
    words.onend?.(null as never);
  };
  vi.stubGlobal("speechSynthesis", { getVoices: () => voices, speak, cancel() {} });
  vi.stubGlobal("SpeechSynthesisUtterance", class { constructor(readonly text: string) {} });
  vi.stubGlobal("Audio", class {
    playbackRate = 1;
    onended?: () => void;
    pause() {}
    play() {
      played.push(this.playbackRate);
      setTimeout(() => this.onended?.());
      return Promise.resolve();
    }
  });
  Object.assign(document, { querySelectorAll: () => [], createElement: () => ({ canPlayType: () => "probably" }) });
  startSpeech();
}

beforeEach(async () => {
  [asked, played, said] = [[], [], []];
  surroundings.transport = async (url) => {
    asked.push(url);
    return new Response(new Blob(["OggS"], { type: "audio/ogg" }));
  };
  await useStore(await Store.open(newId()));
  await readSounds();
});
afterEach(async () => {
  await useStore(null);
  vi.unstubAllGlobals();
});

describe("a phone without a Norwegian voice", () => {
  it("asks before it fetches, and tells what it costs", () => {
    phoneWith(voice("Anna", "de-DE"));
    expect(canHearWord(bucket)).toBe(false);
    expect(toFetch(bucket)).toEqual(file);
    expect(toFetch(bucket, "example")).toBeNull();
    expect(asked).toEqual([]);
  });
  it("fetches a sound once and keeps it, also slowly", async () => {
    phoneWith();
    expect(await hearWord(bucket)).toBe(true);
    expect(await hearWord(bucket, { slow: true })).toBe(true);
    expect(asked).toEqual([`/sounds/${file.name}`]);
    expect(played).toEqual([1, 0.6]);
    expect(toFetch(bucket)).toBeNull();
    expect(canHearWord(bucket)).toBe(true);
    await readSounds(); // as at the next start
    expect(canHearWord(bucket)).toBe(true);
  });
  it("says that it cannot be heard now where there is no network", async () => {
    phoneWith();
    surroundings.transport = () => Promise.reject(new TypeError("Failed to fetch"));
    expect(await hearWord(bucket)).toBe(false);
    expect(toFetch(bucket)).toEqual(file);
  });
  it("shows nothing to press where it cannot play the file", () => {
    phoneWith();
    Object.assign(document, { createElement: () => ({ canPlayType: () => "" }) });
    expect(toFetch(bucket)).toBeNull();
    expect(canHearWord(bucket)).toBe(false);
  });
});

describe("a word of her own that she recorded", () => {
  const own = { id: newId(), word: "vaskevogn", sound: btoa("OggS"), sound_media: "audio/webm" };
  it.each([["with", [voice("Norsk")]], ["without", []]])("is heard in her own voice on a phone %s a Norwegian one", async (_, voices) => {
    phoneWith(...voices);
    expect(canHearWord(asCard(own))).toBe(true);
    expect(await hearWord(asCard(own), { slow: true })).toBe(true);
    expect([played, said, asked]).toEqual([[0.6], [], []]);
  });
  it("is read by the phone, or silent, where she recorded nothing", () => {
    phoneWith();
    expect(canHearWord(asCard({ ...own, sound: null }))).toBe(false);
    phoneWith(voice("Norsk"));
    expect(canHearWord(asCard({ ...own, sound: null }))).toBe(true);
  });
});

describe("a word of hers that we have as well", () => {
  const known = { ...bucket, picture: "bucket", gloss: "відро", gloss_reviewed: true };
  beforeEach(() => {
    words.value = new Map([["hotel", [known]]]);
  });
  afterEach(() => {
    words.value = new Map();
  });
  it.each(["bøtte", "Bøtte", "ei/en bøtte", "en bøtte"])("has its picture, sound and meaning, as %s", (written) => {
    phoneWith();
    const card = asCard({ id: "1", word: written });
    expect([card.id, card.picture, card.gloss, toFetch(card)]).toEqual(["own.1", "bucket", "відро", file]);
  });
  it("is read with one article", async () => {
    phoneWith(voice("Norsk"));
    await hearWord(asCard({ id: "1", word: "ei/en bøtte" }));
    expect(said).toEqual([["ei bøtte", "Norsk"]]);
  });
  it("keeps what she gave it herself", () => {
    const card = asCard({ id: "1", word: "bøtte", gloss: "spann", photo: "AA==", photo_media: "image/png" });
    expect([card.gloss, card.gloss_reviewed, card.photo]).toEqual(["spann", true, "data:image/png;base64,AA=="]);
  });
  it.each([["vaskevogn", "noun"], ["en vaskevogn", "noun"], ["Hvor er vaskevognen?", "phrase"]])("is asked among its like: %s is a %s", (written, kind) =>
    expect(asCard({ id: "1", word: written }).kind).toBe(kind));
  it("is hers alone where it is another word", () => expect(asCard({ id: "1", word: "vaskebøtte" }).picture).toBeUndefined());
});

describe("a phone with a Norwegian voice", () => {
  it("never fetches", async () => {
    phoneWith(voice("Norsk"));
    expect(toFetch(bucket)).toBeNull();
    expect(await hearWord(bucket)).toBe(true);
    expect(said).toEqual([["ei bøtte", "Norsk"]]);
    expect(asked).toEqual([]);
  });
  it("plays a teacher's recording instead, where there is one", async () => {
    phoneWith(voice("Norsk"));
    expect(await hearWord({ ...bucket, sound: newId() })).toBe(true);
    expect(asked).toEqual([`/api/v1/vocabulary/sounds/${bucket.id}`]);
    expect(said).toEqual([]);
  });
  it("speaks as a woman or a man where the names tell, else as she chose", async () => {
    phoneWith(voice("Nora"), voice("Henrik"));
    expect(bothManners.value).toBe(true);
    await hearWord(bucket, { by: "man" });
    await hearWord(bucket, { by: "woman" });
    choose(voice("Henrik"));
    await hearWord(bucket);
    expect(said.map(([, name]) => name)).toEqual(["Henrik", "Nora", "Henrik"]);
  });
  it("speaks with the one voice it has, whoever should speak", () => {
    phoneWith(voice("norsk bokmål Norge"));
    expect(bothManners.value).toBe(false);
    expect(voiceOf("woman")?.name).toBe("norsk bokmål Norge");
  });
});

it.each([
  ["Microsoft Pernille Online (Natural) - Norwegian (Bokmål, Norway)", "woman"],
  ["Microsoft Jon - Norwegian (Bokmål Norway)", "man"],
  ["Nora (forbedret)", "woman"],
  ["nb-no-x-cmj-local", "man"],
  ["nb-no-x-rfj-network", "woman"],
  ["norsk bokmål Norge", null],
  ["Jonas", null],
])("%s is the voice of: %s", (name, manner) => expect(mannerOf(voice(name))).toBe(manner));
