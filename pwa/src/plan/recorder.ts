import { useEffect, useRef, useState } from "preact/hooks";

/** A voice note by this phone's microphone, small enough for the queue (docs/wire-plan.md: at most 45 000 bytes). */

/** Speech is clear at this rate, and twenty seconds of it pass the server's door. */
const BITS_PER_SECOND = 16_000;
const LONGEST_MS = 20_000;
const MOST_BYTES = 45_000;
const FORMATS = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"];

export type Recording = "off" | "on" | "denied" | "too_long";

export const canRecord = (): boolean =>
  typeof MediaRecorder !== "undefined" && navigator.mediaDevices?.getUserMedia !== undefined;

async function base64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

function recorderOf(microphone: MediaStream, done: (sound: Blob) => void): MediaRecorder {
  const mimeType = FORMATS.find((format) => MediaRecorder.isTypeSupported(format));
  const recorder = new MediaRecorder(microphone, {
    audioBitsPerSecond: BITS_PER_SECOND,
    ...(mimeType ? { mimeType } : {}),
  });
  const parts: Blob[] = [];
  recorder.ondataavailable = ({ data }) => void parts.push(data);
  recorder.onstop = () => {
    for (const track of microphone.getTracks()) track.stop();
    done(new Blob(parts, { type: recorder.mimeType }));
  };
  return recorder;
}

/** `done` gets the note as base64 when it is stopped, or after twenty seconds. */
export function useRecorder(done: (sound: string) => void) {
  const [state, set] = useState<Recording>("off");
  const running = useRef<MediaRecorder | null>(null);
  const stop = () => {
    if (running.current?.state === "recording") running.current.stop();
  };
  useEffect(() => stop, []);
  const take = async (sound: Blob) => {
    set(sound.size > MOST_BYTES ? "too_long" : "off");
    if (sound.size <= MOST_BYTES) done(await base64(sound));
  };
  const start = async () => {
    const microphone = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => null);
    if (microphone === null) return set("denied");
    const recorder = recorderOf(microphone, (sound) => {
      clearTimeout(limit);
      void take(sound);
    });
    const limit = setTimeout(stop, LONGEST_MS);
    running.current = recorder;
    recorder.start();
    set("on");
  };
  return { state, start, stop };
}
