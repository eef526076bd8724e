import { callForFile } from "../core/http";
import { base64 } from "../core/recorder";
import { hasVoice, play, quiet, say } from "../core/speech";
import { store } from "../core/state";
import { spokenWord, type Word } from "./types";

/** How a word sounds: a recording by staff where there is one, else the phone's Norwegian voice, else no button. */

const SLOW = 0.6;
const SOUND = "word-sound ";

interface Kept {
  media: string;
  sound: string;
}

/** Is there any way to hear this word on this phone? */
export const canHearWord = (word: Pick<Word, "sound">): boolean => hasVoice("nb") || Boolean(word.sound);

const playable = ({ media, sound }: Kept): string => {
  const bytes = Uint8Array.from(atob(sound), (letter) => letter.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: media }));
};

/** A base64 recording as an address that can be played. */
export const playableSound = (sound: string, media = "audio/webm"): string => playable({ media, sound });

/** The recording, from this phone or fetched once; null where neither is to be had. */
async function recorded(word: Pick<Word, "id" | "sound">): Promise<Kept | null> {
  if (!word.sound) return null;
  const mine = store();
  const before = await mine.note(SOUND + word.sound);
  if (before !== undefined) return JSON.parse(before) as Kept;
  const blob = await callForFile(`/vocabulary/sounds/${word.id}`).catch(() => null);
  if (blob === null) return null;
  const kept = { media: blob.type, sound: await base64(blob) };
  await mine.keepNotes({ [SOUND + word.sound]: JSON.stringify(kept) });
  return kept;
}

/** Have the recording at hand for where there is no network. */
export const bringSound = async (word: Word): Promise<void> => void (await recorded(word));

/** Hear a word, or slowly. */
export async function hearWord(
  word: Pick<Word, "id" | "sound" | "word" | "article">,
  slow = false,
): Promise<void> {
  quiet();
  const sound = await recorded(word);
  if (sound === null) return say(spokenWord(word), "nb", slow ? SLOW : 1);
  const url = playable(sound);
  await play(url, slow ? SLOW : 1);
  URL.revokeObjectURL(url);
}

/** Hear a Norwegian sentence, or slowly. */
export function hearText(text: string, slow = false): Promise<void> {
  quiet();
  return say(text, "nb", slow ? SLOW : 1);
}
