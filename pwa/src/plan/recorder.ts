import { useState } from "preact/hooks";
import { base64, type Recording as State, useMicrophone } from "../core/recorder";

/** A voice note by this phone's microphone, small enough for the queue (docs/wire-plan.md: at most 45 000 bytes). */

export { canRecord } from "../core/recorder";

const LONGEST_MS = 20_000;
const MOST_BYTES = 45_000;

export type Recording = State | "too_long";

/** `done` gets the note as base64 when it is stopped, or after twenty seconds. */
export function useRecorder(done: (sound: string) => void) {
  const [tooLong, setTooLong] = useState(false);
  const take = async (sound: Blob) => {
    setTooLong(sound.size > MOST_BYTES);
    if (sound.size <= MOST_BYTES) done(await base64(sound));
  };
  const { state, start, stop } = useMicrophone((sound) => void take(sound), LONGEST_MS);
  const shown: Recording = state === "off" && tooLong ? "too_long" : state;
  return { state: shown, start, stop };
}
