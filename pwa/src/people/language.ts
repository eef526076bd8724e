import { signal } from "@preact/signals";
import { hearLanguage, language, setLanguage } from "../core/i18n";
import { act } from "../core/outbox";
import { keepAboutMe } from "../core/session";
import { locked } from "../core/sight";
import { person } from "../core/state";
import { changeMe } from "./actions";
import { me } from "./queries";

/** Reading and hearing are chosen apart. Before sign-in the choice is the phone's; afterwards it is hers, and the server is told. */

/** The language sheet is one tap away from everywhere, also before anybody has signed in. */
export const languagesOpen = signal(false);

export const openLanguages = (): void => {
  languagesOpen.value = true;
};

/** Chosen on this page by somebody the app does not know yet. */
let choice: string | null = null;

/** She has chosen a language herself on this phone: nothing changes it behind her back. */
export const hasChosen = (): boolean => choice !== null;

/** Her choice from before she came in, once. */
export function takeChoice(): string | null {
  const taken = choice;
  choice = null;
  return taken;
}

/** A language that cannot be fetched just now leaves everything as it was. */
export async function chooseReading(code: string): Promise<void> {
  const sameToTheEar = hearLanguage.value === language.value;
  await setLanguage(code).catch(() => {});
  if (language.value !== code) return;
  if (sameToTheEar) hearLanguage.value = code;
  if (!person.value) choice = code;
  await tell({ language: code, ...(sameToTheEar ? { hears_language: code } : {}) });
}

export async function chooseHearing(code: string): Promise<void> {
  hearLanguage.value = code;
  await tell({ hears_language: code });
}

async function tell(change: { language?: string; hears_language?: string }): Promise<void> {
  if (!person.value || locked.value) return;
  await keepAboutMe({
    ...(change.language ? { language: change.language } : {}),
    hearLanguage: hearLanguage.value,
  });
  if (me.value) await act(changeMe, { id: me.value.id, change });
}
