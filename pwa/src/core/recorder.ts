import { useEffect, useRef, useState } from "preact/hooks";

/** This phone's microphone, for speech: small files, and nothing leaves the phone by itself. */

/** Speech is clear at this rate, and twenty seconds of it pass the server's door (45 000 bytes). */
const BITS_PER_SECOND = 16_000;
const FORMATS = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"];

export type Recording = "off" | "on" | "denied";

export const canRecord = (): boolean =>
  typeof MediaRecorder !== "undefined" && navigator.mediaDevices?.getUserMedia !== undefined;

/** A recording as text, for the queue or to be kept. */
export async function base64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

function recorderOf(
  microphone: MediaStream,
  audioBitsPerSecond: number,
  done: (sound: Blob) => void,
): MediaRecorder {
  const mimeType = FORMATS.find((format) => MediaRecorder.isTypeSupported(format));
  const recorder = new MediaRecorder(microphone, {
    audioBitsPerSecond,
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

/** `done` gets the recording when it is stopped, or after `longestMs`. */
export function useMicrophone(
  done: (sound: Blob) => void,
  longestMs: number,
  bitsPerSecond = BITS_PER_SECOND,
) {
  const [state, set] = useState<Recording>("off");
  const running = useRef<MediaRecorder | null>(null);
  const stop = () => {
    if (running.current?.state === "recording") running.current.stop();
  };
  useEffect(() => stop, []);
  const start = async () => {
    const microphone = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => null);
    if (microphone === null) return set("denied");
    const recorder = recorderOf(microphone, bitsPerSecond, (sound) => {
      clearTimeout(limit);
      set("off");
      done(sound);
    });
    const limit = setTimeout(stop, longestMs);
    running.current = recorder;
    recorder.start();
    set("on");
  };
  return { state, start, stop };
}
