import { signal } from "@preact/signals";

/** The language sheet is one tap away from everywhere, also before anybody has signed in. */
export const languagesOpen = signal(false);

export const openLanguages = (): void => {
  languagesOpen.value = true;
};
