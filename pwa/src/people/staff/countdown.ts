import { useEffect, useState } from "preact/hooks";
import { now } from "../../core/clock";
import { t, tn } from "../../core/i18n";

/** Whole minutes left until `until`, rounded up: a code that says "1 minute" still works. */
export const minutesLeft = (until: string, at: Date): number =>
  Math.max(0, Math.ceil((Date.parse(until) - at.getTime()) / 60_000));

/** How long a code can still be used, in words and without seconds that run. */
export function leftInWords(minutes: number): string {
  if (minutes === 0) return t("Koden er gått ut. Lag en ny.");
  return tn("Koden kan brukes i {n} minutt til.", "Koden kan brukes i {n} minutter til.", minutes);
}

/** The minutes left, counted again as they pass. */
export function useMinutesLeft(until: string | null): number {
  const count = () => (until === null ? 0 : minutesLeft(until, now()));
  const [left, set] = useState(count);
  // the count reads the clock
  useEffect(() => {
    set(count());
    const timer = setInterval(() => set(count()), 5000);
    return () => clearInterval(timer);
  }, [until]);
  return left;
}
