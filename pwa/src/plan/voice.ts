import { call } from "../core/http";

type Sound = { media: string; sound: string };

/** An address that can be played, within what our content policy allows. */
function playable({ media, sound }: Sound): string {
  const bytes = Uint8Array.from(atob(sound), (letter) => letter.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: media }));
}

/** Plays what she said before a meeting; rejects where it cannot be had or played. The sound is asked for, never kept. */
export async function playVoice(meetingId: string): Promise<void> {
  const { data } = await call<Sound>("GET", `/plan/meetings/${meetingId}/voice`);
  const audio = new Audio(playable(data));
  audio.onended = () => URL.revokeObjectURL(audio.src);
  await audio.play();
}
