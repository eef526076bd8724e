import { signal } from "@preact/signals";
import languageList from "../../../translations/languages.json";
import { KEPT, languageToBegin, SOURCE } from "./firstLanguage";

/**
 * Texts by gettext: the msgid is the bokmål sentence itself. A language is one module made by
 * `python -m translations.catalogs build`, loaded when it is chosen; what only staff read is a second one.
 */

export type Params = Record<string, string | number>;
export type Language = { code: string; name: string; dir: "ltr" | "rtl"; reviewed: boolean };
/** Calendar names of a language (CLDR); months and weekdays as inside a date, `alone` where standing alone differs. */
export type Names = { months: string[]; alone: string[]; weekdays: string[]; short: string[] };
type Messages = Record<string, string | string[]>;
type Catalog = { messages: Messages; plural(n: number): number; names: Names };

/** Every language with a complete interface, in the order it is offered. */
export const languages = languageList as Language[];

const NO_NAMES: Names = { months: [], alone: [], weekdays: [], short: [] };
/** Bokmål comes with the app: nothing to wait for, and what stands in where another language cannot be fetched. */
const source = Object.values(import.meta.glob<Catalog>("../generated/messages/nb.js", { eager: true }))[0];
const loaders = import.meta.glob<Catalog>(["../generated/messages/*.js", "!../generated/messages/nb*.js"]);
const first: Catalog = source ?? { messages: {}, plural: (n) => Number(n !== 1), names: NO_NAMES };
const catalog = signal<Catalog>(first);
/** What is not on the first screen: `door` for who comes in, `later` for everybody, `staff` for staff alone. */
export type Part = "door" | "later" | "staff";
const parts = new Set<Part>();
let asSource = false;
const shown = (): Catalog => (asSource ? first : catalog.value);

/** The language the interface is read in. */
export const language = signal<string>(SOURCE);
/** The language that is heard best; asked for apart from reading. */
export const hearLanguage = signal<string>(SOURCE);
/** Calendar names of the language now shown. */
export const names = (): Names => shown().names;

/** What a language module is looked up by: context and text, with gettext's own separator. */
const keyOf = (msgid: string, context?: string) =>
  context === undefined ? msgid : `${context}\u0004${msgid}`;

function fill(text: string, params?: Params): string {
  if (params === undefined) return text;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

function lookUp(key: string): string | undefined {
  const found = shown().messages[key];
  return typeof found === "string" ? found : undefined;
}

/** The text in the language shown: t("Uke {week}", { week: 34 }). */
export function t(msgid: string, params?: Params): string {
  return fill(lookUp(keyOf(msgid)) ?? msgid, params);
}

/** The same where one Norwegian text has two meanings: tc("knapp", "Lukk"). */
export function tc(context: string, msgid: string, params?: Params): string {
  return fill(lookUp(keyOf(msgid, context)) ?? msgid, params);
}

/** The comma of the language shown. */
export const comma = (): string => (!asSource && languageOf(language.value).dir === "rtl" ? "، " : ", ");

/** Things one after another, with that comma; what is not known is left out. */
export const listed = (words: readonly (string | number | null | undefined)[]): string =>
  words.filter((word) => word != null && word !== "").join(comma());

/** Text for a number; {n} is the number. Arabic has six forms, so never choose by hand. */
export function tn(one: string, other: string, n: number, params?: Params): string {
  const { messages, plural } = shown();
  const forms = messages[keyOf(one)];
  const form = Array.isArray(forms) ? forms[plural(n)] : undefined;
  return fill(form ?? (n === 1 ? one : other), { n, ...params });
}

/** The line of languages.json for a code; bokmål for one we have no interface in. */
export function languageOf(code: string): Language {
  const found = languages.find((entry) => entry.code === code) ?? languages[0];
  if (found === undefined) throw new Error("languages.json is empty");
  return found;
}

/** The language to begin with: the one kept on this phone, else the browser's, else bokmål. */
export const firstLanguage = (): string => languageToBegin(languages.map(({ code }) => code));

/** What `read` says in bokmål whatever language is shown: the Norwegian side of a printed plan, titles that staff must read too. */
export function inNorwegian<T>(read: () => T): T {
  const before = asSource;
  asSource = true;
  try {
    return read();
  } finally {
    asSource = before;
  }
}

/** For a page that begins in a language of its own, before anything is shown; a choice that was made on this phone stays. */
export function beginIn(code: string): void {
  if (localStorage.getItem(KEPT) === null) localStorage.setItem(KEPT, code);
}

async function load(code: string): Promise<Catalog> {
  if (code === SOURCE) return first; // whole from the start: what is not in it is its own msgid
  const base = await loaders[`../generated/messages/${code}.js`]?.();
  if (base === undefined) throw new Error(`no messages for ${code}`);
  const more = await Promise.all(
    [...parts].map((part) => loaders[`../generated/messages/${code}.${part}.js`]?.()),
  );
  return { ...base, messages: Object.assign({}, base.messages, ...more.map((part) => part?.messages)) };
}

/** Show the interface in a language, and turn the page with it. Keeps the old language if the new one cannot be fetched. */
export async function setLanguage(code: string): Promise<void> {
  const { code: known, dir } = languageOf(code);
  catalog.value = await load(known);
  language.value = known;
  document.documentElement.lang = known;
  document.documentElement.dir = dir;
  localStorage.setItem(KEPT, known);
}

/** Have another language at hand (the one that is heard best), also for where there is no network. */
export async function fetchLanguage(code: string): Promise<void> {
  await load(code).catch(() => {});
}

let arriving: Promise<void> = Promise.resolve();

/** What a screen that is fetched late calls before it shows. Parts that could not be fetched are asked for again by the next screen. */
export function loadTexts(...wanted: Part[]): Promise<void> {
  const missing = wanted.filter((part) => !parts.has(part));
  if (missing.length === 0) return arriving;
  for (const part of missing) parts.add(part);
  arriving = arriving.catch(() => {}).then(() => fetchParts(missing));
  return arriving;
}

async function fetchParts(missing: Part[]): Promise<void> {
  try {
    catalog.value = await load(language.value);
  } catch (error) {
    for (const part of missing) parts.delete(part);
    throw error;
  }
  if (hearLanguage.value !== language.value) await fetchLanguage(hearLanguage.value);
}

/** Staff screens call this before they show: their texts are a module of their own, which participants never load. */
export const loadStaffTexts = (): Promise<void> => loadTexts("later", "staff");

/**
 * What `read` finds on the page if it were in another language: the page is turned, read and turned back before the
 * browser paints (Preact renders in microtasks), so that a screen can be heard in one language and read in another.
 */
export async function readIn<T>(code: string, read: () => T): Promise<T> {
  const other = code === language.value ? null : await load(code).catch(() => null);
  if (other === null) return read();
  const before = catalog.value;
  catalog.value = other;
  for (let turn = 0; turn < 20; turn += 1) await null;
  try {
    return read();
  } finally {
    catalog.value = before;
  }
}
