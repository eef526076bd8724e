import { call } from "../core/http";
import { unsent } from "../core/outbox";
import { addCv, bring, changeCv } from "./actions";

type Sound = { media?: string; sound: string };

/** An address that can be played, within what our content policy allows; what is still on this phone tells its kind by its first bytes. */
function playable({ media, sound }: Sound): string {
  const bytes = Uint8Array.from(atob(sound), (letter) => letter.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], media ? { type: media } : {}));
}

/** The newest recording for this thing that has not left the phone; both verbs name it `voice`, beside or among what is changed. */
function waiting(id: string): Sound | undefined {
  const notes = unsent.value.filter(({ verb, params }) => VERBS.has(verb) && params.id === id);
  const said = notes.map(({ params }) => (params as Said).voice ?? (params as Said).change?.voice);
  const sound = said.findLast((voice) => typeof voice === "string");
  return typeof sound === "string" ? { sound } : undefined;
}

const VERBS: ReadonlySet<string> = new Set([bring.name, addCv.name, changeCv.name]);
type Said = { voice?: unknown; change?: { voice?: unknown } };

const sent = async (path: string): Promise<Sound> => (await call<Sound>("GET", path)).data;

/** Plays a recording; rejects where it cannot be had or played. What was sent is asked for, never kept. */
const play = async (id: string, path: string): Promise<void> => start(waiting(id) ?? (await sent(path)));

async function start(sound: Sound): Promise<void> {
  const audio = new Audio(playable(sound));
  audio.onended = () => URL.revokeObjectURL(audio.src);
  await audio.play();
}

/** What she said before a meeting. */
export const playVoice = (meetingId: string): Promise<void> =>
  play(meetingId, `/plan/meetings/${meetingId}/voice`);

/** What was recorded a moment ago and is not kept yet. */
export const playSaid = (sound: string): Promise<void> => start({ sound });

/** What she said for a line of her CV. */
export const playCv = (entryId: string): Promise<void> => play(entryId, `/plan/cv/${entryId}/voice`);
