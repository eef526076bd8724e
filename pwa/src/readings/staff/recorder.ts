import { useEffect, useRef, useState } from "preact/hooks";

/** A short recording by this device's microphone. */

/** Speech is clear at this rate, and twenty seconds of it pass the server's door (server/readings/models.py). */
const BITS_PER_SECOND = 16_000;
const LONGEST_MS = 20_000;
const FORMATS = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"];

type Recorder = {
  /** What is being recorded now. */
  text: string | null;
  /** The microphone could not be had. */
  denied: boolean;
  start(text: string): Promise<void>;
  stop(): void;
};

async function base64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** One text at a time; `done` gets the sound as base64 when it is stopped, or after twenty seconds. */
export function useRecorder(done: (text: string, sound: string) => void): Recorder {
  const [text, setText] = useState<string | null>(null);
  const [denied, deny] = useState(false);
  const running = useRef<MediaRecorder | null>(null);
  const stop = () => running.current?.state === "recording" && running.current.stop();
  useEffect(() => () => void stop(), []);
  const start = async (of: string) => {
    const microphone = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => null);
    deny(microphone === null);
    if (microphone === null) return;
    const mimeType = FORMATS.find((format) => MediaRecorder.isTypeSupported(format));
    const recorder = new MediaRecorder(microphone, {
      audioBitsPerSecond: BITS_PER_SECOND,
      ...(mimeType ? { mimeType } : {}),
    });
    const parts: Blob[] = [];
    const limit = setTimeout(stop, LONGEST_MS);
    recorder.ondataavailable = ({ data }) => void parts.push(data);
    recorder.onstop = () => {
      clearTimeout(limit);
      for (const track of microphone.getTracks()) track.stop();
      setText(null);
      void base64(new Blob(parts)).then((sound) => done(of, sound));
    };
    running.current = recorder;
    recorder.start();
    setText(of);
  };
  return { text, denied, start, stop };
}
