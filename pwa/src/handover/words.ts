import type { Day } from "../core/clock";
import { language, t, tn } from "../core/i18n";
import { templateWords } from "../plan/drawn";
import type { AnyIcon } from "../ui";
import { numericDay, weekdayName } from "../ui/dates";
import type { Drawn } from "../ui/pictures";
import type { Happened, Item, Kind, SectionCode, Status } from "./queries";

/** The words and pictures of a hand-over, for everybody who reads one. */

/** Norwegian is read by everybody at the table; nynorsk needs no bokmål beneath it. */
export const isNorwegian = (): boolean => language.value === "nb" || language.value === "nn";

/** A name or a reason keeps its own direction inside a sentence of another. */
export const apart = (text: string): string => `\u2068${text}\u2069`;

export const kindTitle: Record<Kind, () => string> = {
  to_nav: () => t("Overføring til Nav"),
  to_adviser: () => t("Ny rådgiver"),
  to_municipality: () => t("Flytting til en ny kommune"),
};

/** Who gets what she releases, in the middle of a sentence. */
export const receivers: Record<Kind, () => string> = {
  to_nav: () => t("Nav"),
  to_adviser: () => t("den nye rådgiveren"),
  to_municipality: () => t("den nye kommunen"),
};

export const statusWords: Record<Status, () => string> = {
  planned: () => t("Planlagt"),
  held: () => t("Holdt"),
  not_held: () => t("Ikke holdt"),
  completed: () => t("Fullført"),
  cancelled: () => t("Avlyst"),
};

interface SectionWords extends Drawn {
  title: () => string;
  /** What the receiver will see, once it is released. */
  sees: () => string;
}

export const sections: Record<SectionCode, SectionWords> = {
  goal: {
    picture: "bullseye",
    tone: 2,
    title: () => t("Mål"),
    sees: () => t("Jobben du ønsker, og målet i planen."),
  },
  steps: {
    picture: "footprints",
    tone: 1,
    title: () => t("Steg i planen"),
    sees: () => t("Stegene i planen, og hva som er ferdig."),
  },
  norwegian: {
    picture: "open-book",
    tone: 3,
    title: () => t("Norsk"),
    sees: () => t("Nivået ditt nå, og norskmålet."),
  },
  work_practice: {
    picture: "toolbox",
    tone: 4,
    title: () => t("Arbeid og praksis"),
    sees: () => t("Hvor du har jobbet eller hatt praksis her."),
  },
  job_club: {
    picture: "chair",
    tone: 1,
    title: () => t("Jobbklubb"),
    sees: () => t("Timene du har vært på, og timene du har plass på."),
  },
  cv: { picture: "memo", tone: 2, title: () => t("CV"), sees: () => t("CV-en din, som den er nå.") },
  contact: {
    picture: "telephone-receiver",
    tone: 4,
    title: () => t("Navn og telefon"),
    sees: () => t("Hele navnet og telefonnummeret ditt. Aldri adressen."),
  },
  family: {
    picture: "house-with-garden",
    tone: 5,
    title: () => t("Familie og barnehage"),
    sees: () => t("Saker om barnehage og hverdagen hjemme."),
  },
};

interface Usual extends Drawn {
  title?: () => string;
}

/** What an item came from: its picture, and for what is usually forgotten its words in every language. */
const sources: Record<string, Usual> = {
  jobseeker: { picture: "laptop", tone: 4, title: () => t("Registrert som arbeidssøker på nav.no") },
  income: { picture: "coin", tone: 2, title: () => t("Penger etter siste utbetaling") },
  norwegian: { picture: "open-book", tone: 3, title: () => t("Norskopplæring videre") },
  childcare: { picture: "teddy-bear", tone: 5, title: () => t("Barnehage eller SFO") },
  certificate: { picture: "scroll", tone: 2, title: () => t("Deltakerbevis") },
  step: { picture: "footprints", tone: 1 },
  booking: { picture: "chair", tone: 1 },
  taster: { picture: "toolbox", tone: 4 },
  mentor: { picture: "busts-in-silhouette", tone: 3 },
  own: { picture: "speech-balloon", tone: 5 },
};
const OTHER: Usual = { picture: "footprints", tone: 1 };

export const pictureOf = ({ source }: Pick<Item, "source">): Usual => sources[source] ?? OTHER;

type Told = Pick<Item, "source" | "title" | "name" | "from" | "to">;

/** What is known by its name and days, around the name: "Jobbklubb Start, tirsdag 24.11.2026". */
function aboutWords({ source, name, from, to }: Told): string | undefined {
  if (!name) return undefined;
  const what = apart(name);
  if (source === "mentor")
    return t("Mentor {name}: skal kontakten fortsette, og hvem har ansvaret?", { name: what });
  if (!from) return undefined;
  if (!to || to === from) return t("{what}, {day}", { what, day: weekdayAndDay(from) });
  return t("{what}, fra {from} til {to}", { what, from: weekdayAndDay(from), to: weekdayAndDay(to) });
}

const weekdayAndDay = (day: Day): string => `${weekdayName(day)} ${numericDay(day)}`;

function usualWords(item: Told): string | undefined {
  if (item.source === "step") return templateWords(item.title);
  return sources[item.source]?.title?.() ?? aboutWords(item);
}

/** The item in the reader's words where it is one of the usual ones, or a step of the templates; else as it was written. */
export const titleOf = (item: Told): string => usualWords(item) ?? item.title;
export const isUsual = (item: Told): boolean => usualWords(item) !== undefined;

export const happenedWords: Record<Happened, () => string> = {
  yes: () => t("Ja"),
  partly: () => t("Litt"),
  no: () => t("Nei"),
};
export const happenedIcons: Record<Happened, AnyIcon> = {
  yes: "check",
  partly: "hourglass-medium",
  no: "minus",
};

export const daysSince = (days: number): string =>
  tn("Det er {n} dag siden overføringen.", "Det er {n} dager siden overføringen.", days);
