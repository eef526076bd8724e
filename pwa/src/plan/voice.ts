import { call } from "../core/http";
import { unsent } from "../core/outbox";
import { bring } from "./actions";

type Sound = { media?: string; sound: string };

/** An address that can be played, within what our content policy allows; what is still on this phone tells its kind by its first bytes. */
function playable({ media, sound }: Sound): string {
  const bytes = Uint8Array.from(atob(sound), (letter) => letter.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], media ? { type: media } : {}));
}

/** The newest note that has not left the phone. */
function waiting(meetingId: string): Sound | undefined {
  const notes = unsent.value.filter(({ verb, params }) => verb === bring.name && params.id === meetingId);
  const sound = notes.map(({ params }) => params.voice).findLast((voice) => typeof voice === "string");
  return typeof sound === "string" ? { sound } : undefined;
}

async function sent(meetingId: string): Promise<Sound> {
  return (await call<Sound>("GET", `/plan/meetings/${meetingId}/voice`)).data;
}

/** Plays what she said before a meeting; rejects where it cannot be had or played. A note that was sent is asked for, never kept. */
export async function playVoice(meetingId: string): Promise<void> {
  const audio = new Audio(playable(waiting(meetingId) ?? (await sent(meetingId))));
  audio.onended = () => URL.revokeObjectURL(audio.src);
  await audio.play();
}
