import { signal } from "@preact/signals";
import glossList from "../../../translations/glosses.json";
import { hearLanguage, language, languages } from "../core/i18n";
import { store } from "../core/state";
import { me } from "../people/queries";

/** In which language she gets the meaning of words: more of them are known here than the app itself is written in. */

export const glossLanguages: readonly { code: string; name: string; dir: string }[] = glossList;
const CHOICE = "gloss language";
const chosen = signal<string | null>(null);

const isIn = (list: readonly { code: string }[], code: string) => list.some((one) => one.code === code);

/** Her own language, as the municipality knows it, where the words are explained in it and no screen is. */
const herOwn = (): string | undefined =>
  [me.value?.hears_language, me.value?.language].find(
    (code): code is string => !!code && isIn(glossLanguages, code) && !isIn(languages, code),
  );

/** What she chose; else her own language; else the one she reads, or the one she hears where she reads Norwegian. */
export const glossLanguage = (): string =>
  chosen.value ??
  herOwn() ??
  (language.value === "nb" || language.value === "nn" ? hearLanguage.value : language.value);

/** Read what she chose on this phone; for whoever uses it now. */
export async function readGlossChoice(): Promise<void> {
  const mine = store();
  const kept = await mine.note(CHOICE);
  if (mine === store()) chosen.value = kept ?? null; // else another person came into use
}

export function forgetGlossChoice(): void {
  chosen.value = null;
}

/** Words come in this language from now on: at once where there is a network. */
export async function chooseGloss(code: string): Promise<void> {
  await store().keepNotes({ [CHOICE]: code });
  chosen.value = code;
}
