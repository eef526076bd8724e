import { KEPT, languageToBegin } from "./core/firstLanguage";

/**
 * The page's first script, a few hundred bytes that run before the app is here: the page is turned to the reader's direction before
 * anything is painted, and her texts, and the door for a new phone, are on their way while the app itself is. Everything here is
 * only a head start: the app does all of it again by itself.
 */

/** Put in by build.mjs: per language its direction and files, the first with the week and the others with the door; the door's code. */
declare const __BOOT__: { languages: Record<string, [dir: string, ...files: string[]]>; door: string[] };
const { languages, door } = __BOOT__;

const PAUSE = "jobbspor-pause";

function fetchAhead(file: string): void {
  const link = document.createElement("link");
  link.rel = "modulepreload";
  link.href = file;
  document.head.append(link);
}

const page = document.documentElement;
const isNew = localStorage.getItem(KEPT) === null;
const code = languageToBegin(Object.keys(languages));
const [dir = "ltr", texts, ...atDoor] = languages[code] ?? [];
page.lang = code;
page.dir = dir;
// A page that was left in haste tells nothing, not even by its mark.
if (location.pathname !== "/pause" && sessionStorage.getItem(PAUSE) === null) page.classList.add("begins");
if (texts !== undefined) fetchAhead(texts);
if (isNew && location.pathname === "/") for (const file of [...door, ...atDoor]) fetchAhead(file);
