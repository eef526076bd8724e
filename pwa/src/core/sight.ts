import { signal } from "@preact/signals";
import type { Lock } from "./phone";

/** Whether she is behind her own lock; how it is made and opened is lock.ts, which comes with the screens that do. */

/** The person in use has to show that she is herself. */
export const locked = signal(false);

let hiddenAt: number | null = null;

/** Lock when the page comes back after the person's own minutes out of sight. Called once at start. */
export function watchSight(lockOf: () => Lock | undefined): void {
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      hiddenAt = Date.now();
      return;
    }
    const minutes = lockOf()?.afterMinutes ?? null;
    if (minutes !== null && hiddenAt !== null && Date.now() - hiddenAt >= minutes * 60_000)
      locked.value = true;
  });
}
