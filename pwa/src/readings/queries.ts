import { effect } from "@preact/signals";
import { hearLanguage } from "../core/i18n";
import { kept } from "../core/rows";
import { hasVoice, readAloud } from "../core/speech";
import { person } from "../core/state";

/** A text that staff have read aloud (docs/wire-jobclub.md, "Readings"); the sound itself is fetched by who needs it. */
export type Reading = { id: string; language: string; text: string; recorded_at: string };

export const readings = kept<Reading>("reading");

/** Only where the phone has no voice of its own for the language heard best: data is costly. */
export function followReadings(): () => void {
  return effect(() => {
    readAloud.value = new Set([...readings.value.values()].map(({ language }) => language));
    const language = hearLanguage.value;
    const wanted = [...readings.value.values()].filter((reading) => reading.language === language);
    if (person.value === null || hasVoice(language) || wanted.length === 0) return;
    import("./sounds").then(({ bring }) => bring(language, wanted)).catch(() => {}); // no network, or somebody signed out meanwhile
  });
}
