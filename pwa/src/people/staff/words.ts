import { language, t } from "../../core/i18n";
import { grouped } from "../../ui/Person";
import type { Participant } from "./types";

/** Words for the codes that people's rows carry (domain.md §1–4), each in the reader's language. */

export type Words = Record<string, () => string>;
export type Option = { value: string; words: string };

/** What a person may be; the order in which staff roles are offered. */
export const roles: Words = {
  adviser: () => t("Programrådgiver"),
  leader: () => t("Jobbklubbleder"),
  teacher: () => t("Lærer"),
  job_specialist: () => t("Jobbspesialist"),
  mentor: () => t("Mentor"),
  manager: () => t("Leder for programmet"),
  admin: () => t("Administrator"),
  participant: () => t("Deltaker"),
};

/** What each role lets a person do, for whoever gives it. */
export const roleMeanings: Words = {
  adviser: () => t("Følger opp sine deltakere og inviterer dem inn."),
  leader: () => t("Leder jobbklubber og fører oppmøte."),
  teacher: () => t("Har klasser på timeplanen."),
  job_specialist: () => t("Følger opp deltakere på vei inn i jobb."),
  mentor: () => t("Støtter én deltaker."),
  manager: () => t("Ser statistikk uten navn."),
  admin: () => t("Styrer ansatte, import og innstillinger."),
};

/** Levels of Norwegian, CEFR. */
export const levels: Words = {
  none: () => t("Ingen norsk ennå"),
  ...Object.fromEntries(["A1", "A2", "B1", "B2", "C1", "C2"].map((level) => [level, () => level])),
};

export const education: Words = {
  none: () => t("Ingen skolegang"),
  primary: () => t("Barneskole"),
  lower_secondary: () => t("Ungdomsskole"),
  upper_secondary: () => t("Videregående skole"),
  trade_certificate: () => t("Fagbrev"),
  higher: () => t("Høyere utdanning"),
};

export const trades: Words = {
  hotel: () => t("Hotell"),
  cleaning: () => t("Renhold"),
  shop: () => t("Butikk"),
  kitchen: () => t("Kjøkken"),
  warehouse: () => t("Lager"),
  construction: () => t("Bygg"),
  textile: () => t("Søm og tekstil"),
  health_assistant: () => t("Sykehjem og helse"),
  kindergarten: () => t("Barnehage"),
  it: () => t("Data"),
  industry: () => t("Industri"),
  driver: () => t("Sjåfør"),
};

/** A job wish: a trade, or one outside them that she says in her own words in the plan. */
export const wishes: Words = { ...trades, everybody: () => t("Annet yrke") };

export const endGoals: Words = {
  work: () => t("Jobb"),
  education: () => t("Utdanning"),
  work_and_education: () => t("Jobb og utdanning"),
};

export const genders: Words = { woman: () => t("Kvinne"), man: () => t("Mann") };

/** Every language of domain.md §4, also those without an interface. */
export const languagesSpoken: Words = {
  nb: () => t("norsk, bokmål"),
  nn: () => t("norsk, nynorsk"),
  en: () => t("engelsk"),
  uk: () => t("ukrainsk"),
  ru: () => t("russisk"),
  ar: () => t("arabisk"),
  ti: () => t("tigrinja"),
  "fa-AF": () => t("dari"),
  ps: () => t("pashto"),
  so: () => t("somali"),
  sw: () => t("swahili"),
  fr: () => t("fransk"),
  ku: () => t("kurmandsji"),
  tr: () => t("tyrkisk"),
  pl: () => t("polsk"),
  lt: () => t("litauisk"),
  ckb: () => t("sorani"),
  es: () => t("spansk"),
};

/** The words for a code; what the municipality wrote itself stands as it is. */
export const wordsFor = (known: Words, code: string | null | undefined): string =>
  code ? (known[code]?.() ?? code) : "";

/** A language in words. One without a word of ours by the browser's own list; what the municipality wrote itself stands as it is. */
export function languageWords(code: string | null | undefined): string {
  const words = wordsFor(languagesSpoken, code);
  return code && words === code && /^[a-z]{2,3}$/.test(code) ? byBrowser(code) : words;
}

function byBrowser(code: string): string {
  try {
    return new Intl.DisplayNames([language.value], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The line under a name: her language, and her number where another on the list has the same name. Lists tell no birth dates. */
export function underName(person: Named, people: Named[], spoken: string | null = person.language): string {
  const alike = people.some(({ id, name }) => id !== person.id && name === person.name);
  // Its groups keep their order in a line from right to left.
  const number = person.phone ? `\u2066${grouped(person.phone)}\u2069` : person.own_reference;
  return [languageWords(spoken), alike && number].filter(Boolean).join(" · ");
}

/** What an interpreter speaks with her: what she hears best. Nobody needs one into Norwegian: then it is asked. */
export function tongueOf(her: Pick<Participant, "language"> & { hears_language?: string | null }): string {
  const tongue = her.hears_language ?? her.language;
  return tongue === "nb" || tongue === "nn" ? "" : tongue;
}

type Named = Pick<Participant, "id" | "name" | "language" | "phone" | "own_reference">;

/** Options of a choice, with an empty one first for what is not known. */
export function optionsOf(known: Words, unknown?: string): Option[] {
  const options = Object.entries(known).map(([value, words]) => ({ value, words: words() }));
  return unknown === undefined ? options : [{ value: "", words: unknown }, ...options];
}
