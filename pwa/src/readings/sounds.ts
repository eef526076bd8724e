import { call } from "../core/http";
import { useRecordings } from "../core/speech";
import { store } from "../core/state";
import type { Reading } from "./queries";

type Sound = { media: string; sound: string };

/** An address that can be played, within what our content policy allows. */
export function playable({ media, sound }: Sound): string {
  const bytes = Uint8Array.from(atob(sound), (letter) => letter.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: media }));
}

export const fetchSound = async (id: string): Promise<Sound> =>
  (await call<Sound>("GET", `/readings/${id}/sound`)).data;

/** The sound as this phone keeps it, fetched once; none while there is no network. */
async function keptSound(id: string): Promise<Sound | null> {
  const mine = store();
  const before = await mine.sound(id);
  if (before !== undefined) return JSON.parse(before) as Sound;
  const fetched = await fetchSound(id).catch(() => null);
  if (fetched !== null) await mine.keepSound(id, JSON.stringify(fetched));
  return fetched;
}

let run = 0;

/** Makes what was read in a language ready to be heard; what is on the phone already is heard without a network. */
export async function bring(language: string, wanted: Reading[]): Promise<void> {
  const mine = ++run;
  const found = new Map<string, string>();
  for (const { id, text } of wanted) {
    const sound = await keptSound(id);
    if (mine !== run) return;
    if (sound !== null) found.set(text, playable(sound));
  }
  useRecordings(language, found);
  await store().keepOnlySounds(wanted.map(({ id }) => id));
}
