import { signal } from "@preact/signals";
import { callForFile, callForPublicFile } from "../core/http";
import { base64 } from "../core/recorder";
import { hasVoice, play, quiet, say } from "../core/speech";
import { store } from "../core/state";
import { type Part, type Recorded, type SoundFile, spokenWord, type Word } from "./types";
import { type Manner, remembered, voiceOf } from "./voices";

/**
 * How a word sounds: her own recording of a word of hers, or one by staff where there is one, else the phone's Norwegian voice,
 * else the sound that was made beforehand, which is fetched when it is asked for and then kept. Where there is none of them: no
 * button.
 */

const SLOW = 0.6;
const SOUND = "word-sound ";

type Sounding = Pick<Word, "id" | "sound" | "sound_example" | "rendered" | "own_sound">;

/** Names of the sounds that this phone keeps. */
const atHand = signal<ReadonlySet<string>>(new Set());

/** Read what this phone keeps; for whoever uses it now. */
export async function readSounds(): Promise<void> {
  atHand.value = new Set();
  atHand.value = new Set(await store().noteKeys(SOUND));
}

const playsOpus = (): boolean =>
  globalThis.document?.createElement("audio").canPlayType?.('audio/ogg; codecs="opus"') !== "";

const recordingOf = (word: Sounding, part: Part): string | null =>
  (part === "word" ? word.sound : part === "example" ? word.sound_example : null) ?? null;

/** What she recorded herself; it is on this phone. */
const ownOf = (word: Sounding, part: Part): Recorded | null =>
  (part === "word" ? word.own_sound : null) ?? null;

/** The sound made beforehand, where nothing better is to be heard. */
const renderedOf = (word: Sounding, part: Part): SoundFile | null =>
  hasVoice("nb") || recordingOf(word, part) !== null || !playsOpus() ? null : (word.rendered?.[part] ?? null);

/** Can this be heard at once, on this phone? */
export function canHearWord(word: Sounding, part: Part = "word"): boolean {
  if (hasVoice("nb") || ownOf(word, part) !== null) return true;
  const file = renderedOf(word, part);
  return recordingOf(word, part) !== null || (file !== null && atHand.value.has(file.name));
}

/** What would have to be fetched first; null where it can be heard at once, or not at all. */
export const toFetch = (word: Sounding, part: Part = "word"): SoundFile | null =>
  canHearWord(word, part) ? null : renderedOf(word, part);

const playable = ({ media, sound }: Recorded): string => {
  const bytes = Uint8Array.from(atob(sound), (letter) => letter.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: media }));
};

/** A base64 recording as an address that can be played. */
export const playableSound = (sound: string, media = "audio/webm"): string => playable({ media, sound });

/** From this phone, or fetched once; null where neither is to be had. */
async function kept(name: string | null, bring: (name: string) => Promise<Blob>): Promise<Recorded | null> {
  if (name === null) return null;
  const mine = store();
  const before = await mine.note(SOUND + name);
  if (before !== undefined) return JSON.parse(before) as Recorded;
  const blob = await bring(name).catch(() => null);
  if (blob === null) return null;
  const found = { media: blob.type, sound: await base64(blob) };
  await mine.keepNotes({ [SOUND + name]: JSON.stringify(found) });
  if (mine === store()) atHand.value = new Set(atHand.value).add(name);
  return found;
}

const recorded = (word: Sounding, part: Part) =>
  kept(recordingOf(word, part), () =>
    callForFile(`/vocabulary/sounds/${word.id}${part === "word" ? "" : `?part=${part}`}`),
  );

/** Have the recordings at hand for where there is no network. */
export const bringSound = async (word: Word): Promise<void> =>
  void (await Promise.all([recorded(word, "word"), recorded(word, "example")]));

const fetched = (name: string) => callForPublicFile(`/sounds/${name}`);

/** Have the sound made beforehand at hand; false where it cannot be had now. */
export const bringRendered = async ({ name }: SoundFile): Promise<boolean> =>
  (await kept(name, fetched)) !== null;

/** What is played; null where the phone's voice reads, or nothing is to be had. */
async function soundOf(word: Sounding, part: Part): Promise<Recorded | null> {
  const recording = ownOf(word, part) ?? (await recorded(word, part));
  if (recording !== null || hasVoice("nb")) return recording;
  return kept(word.rendered?.[part]?.name ?? null, fetched);
}

/** What is said of a row: the word with one article, or another part. */
export const textOf = (word: Word, part: Part): string =>
  (part === "word" ? spokenWord(word) : part === "example" ? word.example : word.answers?.[part]) ?? "";

interface Manners {
  slow?: boolean;
  part?: Part;
  /** Where the phone has voices of both. */
  by?: Manner | undefined;
}

/** Hear a word or another part of its row; false where it cannot be heard now. */
export async function hearWord(
  word: Word,
  { slow = false, part = "word", by }: Manners = {},
): Promise<boolean> {
  quiet();
  const rate = slow ? SLOW : 1;
  const sound = await soundOf(word, part);
  await remembered;
  if (sound === null) {
    await say(textOf(word, part), "nb", rate, voiceOf(by));
    return hasVoice("nb");
  }
  const url = playable(sound);
  await play(url, rate);
  URL.revokeObjectURL(url);
  return true;
}

/** Hear a Norwegian sentence that is no part of a word's row, or slowly. */
export async function hearText(text: string, slow = false): Promise<void> {
  quiet();
  await remembered;
  return say(text, "nb", slow ? SLOW : 1, voiceOf());
}
