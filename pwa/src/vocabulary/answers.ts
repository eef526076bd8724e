import { signal } from "@preact/signals";
import { base64 } from "../core/recorder";
import { store } from "../core/state";
import { playableSound } from "./sound";

/** Her answers to interview questions: recordings and prepared words. On this phone only, unless she sends a recording to a helper. */

const SPOKEN = "spoken-answer ";
const WRITTEN = "written-answer ";

/** What she wrote, by question; read when the screen opens. */
export const written = signal<ReadonlyMap<string, string>>(new Map());

/** Read her prepared answers to these questions. */
export async function readWritten(questions: readonly string[]): Promise<void> {
  const mine = store();
  const texts = await Promise.all(questions.map((id) => mine.note(WRITTEN + id)));
  written.value = new Map(questions.flatMap((id, place) => (texts[place] ? [[id, texts[place]]] : [])));
}

export async function write(question: string, text: string): Promise<void> {
  written.value = new Map(written.value).set(question, text);
  await store().keepNotes({ [WRITTEN + question]: text.trim() || null });
}

/** Her last recording of an answer as an address that can be played, or null. */
export async function spoken(question: string): Promise<string | null> {
  const kept = await store().note(SPOKEN + question);
  if (kept === undefined) return null;
  const { media, sound } = JSON.parse(kept) as { media: string; sound: string };
  return playableSound(sound, media);
}

/** As much as the server takes of one answer. */
const MOST_BYTES = 45_000;

/** The recording as it is sent; null where there is none or it is too long. */
export async function sendable(question: string): Promise<string | null> {
  const kept = await store().note(SPOKEN + question);
  const sound = kept === undefined ? "" : (JSON.parse(kept) as { sound: string }).sound;
  return sound && sound.length * 0.75 <= MOST_BYTES ? sound : null;
}

/** The new recording takes the place of the one before. */
export async function keepSpoken(question: string, blob: Blob): Promise<void> {
  await store().keepNotes({
    [SPOKEN + question]: JSON.stringify({ media: blob.type, sound: await base64(blob) }),
  });
}

export async function dropSpoken(question: string): Promise<void> {
  await store().keepNotes({ [SPOKEN + question]: null });
}
