/** Asked by the page's first script (boot.ts) before anything else is here, and by the app itself. */

/** Where the language that was shown last is kept on this phone. */
export const KEPT = "jobbspor-language";
/** What the texts are written in. */
export const SOURCE = "nb";

/** The language to begin with: the one kept on this phone, else the browser's, else bokmål. `known`: codes of complete interfaces. */
export function languageToBegin(known: readonly string[]): string {
  const wanted = [localStorage.getItem(KEPT) ?? "", ...navigator.languages];
  const codes = wanted.map((tag) => (tag.startsWith("no") ? SOURCE : (tag.split("-")[0] ?? "")));
  return codes.find((code) => known.includes(code)) ?? SOURCE;
}
