import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { now, osloClock, osloDay } from "../core/clock";
import { t } from "../core/i18n";
import { ClockFace } from "../ui";
import { face, longDay } from "../ui/dates";
import { show } from "./pause";

const time = signal(now());

/** A plain clock that says nothing of what the app is for. Touching the date opens the app again. */
export function Pause() {
  useEffect(() => {
    document.title = t("Klokke");
    const beat = setInterval(() => {
      time.value = now();
    }, 10_000);
    return () => clearInterval(beat);
  }, []);
  const at = time.value.toISOString();
  return (
    <main class="pause">
      <ClockFace {...face(at)} size={220} />
      <h1>{osloClock(at)}</h1>
      <button type="button" class="button plain" onClick={show}>
        {longDay(osloDay(at))}
      </button>
    </main>
  );
}
