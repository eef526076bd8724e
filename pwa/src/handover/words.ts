import { t } from "../core/i18n";
import { templateWords } from "../plan/drawn";
import type { AnyIcon } from "../ui";
import type { Drawn } from "../ui/pictures";
import type { Happened, Item, Kind, SectionCode, Status } from "./queries";

/** The words and pictures of a hand-over, for everybody who reads one. */

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
const usualWords = ({ source, title }: Pick<Item, "source" | "title">): string | undefined =>
  source === "step" ? templateWords(title) : sources[source]?.title?.();

/** The item in the reader's words where it is one of the usual ones, or a step of the templates; else as it was written. */
export const titleOf = (item: Pick<Item, "source" | "title">): string => usualWords(item) ?? item.title;
export const isUsual = (item: Pick<Item, "source" | "title">): boolean => usualWords(item) !== undefined;

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
