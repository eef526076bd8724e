import { loadTexts } from "./i18n";

/**
 * What the first screen can do without: the words of refusals and notices, the verbs of other screens. A feature names it in its
 * late.ts. It comes with the first screen that is fetched late, or when somebody asks for a word or a verb that is not here yet.
 */

let load: () => Promise<unknown> = async () => {};
let coming: Promise<unknown> | null = null;

/** Called once by main.tsx. */
export function lateIs(given: () => Promise<unknown>): void {
  load = given;
}

/** Once, code and words; where the code cannot be fetched now, whoever asks next tries again. Where only the words cannot, bokmål
 * stands in. */
export function fetchLate(): Promise<unknown> {
  coming ??= load().catch(() => {
    coming = null;
  });
  return Promise.all([coming, loadTexts("later").catch(() => {})]);
}
