import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { loadTexts } from "../core/i18n";
import { languagesOpen } from "../people/language";

const sheet = signal<ComponentType | null>(null);

async function fetchSheet(): Promise<void> {
  const words = loadTexts("door").catch(() => {}); // bokmål stands in: each language is named in itself
  try {
    const [{ LanguageSheet }] = await Promise.all([import("./LanguageSheet"), words]);
    sheet.value = LanguageSheet;
  } catch {
    languagesOpen.value = false; // nothing to show it with: the next tap asks again
  }
}

/** The choice of languages over whatever is shown; fetched when it is first opened. */
export function Languages() {
  if (!languagesOpen.value) return null;
  const Sheet = sheet.value;
  if (Sheet) return <Sheet />;
  void fetchSheet();
  return null;
}
