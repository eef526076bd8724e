import { t } from "../core/i18n";
import type { PictureName } from "./names";

/** One picture, one meaning, everywhere: the only place that says which. */
export interface Drawn {
  picture: PictureName;
  badge?: PictureName;
  tone: 1 | 2 | 3 | 4 | 5;
}

interface Topic extends Drawn {
  /** The topic in the reader's language. */
  words: () => string;
  /** How municipalities write it, in lower case. A title that is one of these means the topic; one that holds it gets its picture. */
  also: string[];
}

/** Topics of the job club by the server's code. */
const topics: Record<string, Topic> = {
  cv: { picture: "memo", tone: 2, words: () => t("CV"), also: ["cv"] },
  application: { picture: "envelope", tone: 2, words: () => t("Søknad"), also: ["søknad", "cv og søknad"] },
  job_search: {
    picture: "magnifying-glass-tilted-left",
    tone: 4,
    words: () => t("Jobbsøk"),
    also: ["jobbsøk", "jobbsøking", "finne jobb"],
  },
  interview: {
    picture: "speech-balloon",
    badge: "necktie",
    tone: 1,
    words: () => t("Intervju"),
    also: ["intervju"],
  },
  rights_and_duties: {
    picture: "balance-scale",
    tone: 3,
    words: () => t("Rettigheter og plikter"),
    also: ["rettigheter", "rettigheter og plikter"],
  },
  first_day: {
    picture: "door",
    tone: 5,
    words: () => t("Første dag på jobb"),
    also: ["første dag", "første dag på jobb"],
  },
  phone: { picture: "telephone-receiver", tone: 4, words: () => t("Telefon"), also: ["telefon"] },
  words_at_work: {
    picture: "input-latin-letters",
    tone: 3,
    words: () => t("Ord på jobben"),
    also: ["ord på jobben"],
  },
  clothes: {
    picture: "safety-vest",
    tone: 5,
    words: () => t("Klær og oppmøte"),
    also: ["klær og oppmøte", "oppmøte"],
  },
  absence: {
    picture: "face-with-thermometer",
    tone: 2,
    words: () => t("Si fra om fravær"),
    also: ["fravær", "si fra om fravær"],
  },
  kindergarten: {
    picture: "teddy-bear",
    tone: 2,
    words: () => t("Barnehage og jobb"),
    also: ["barnehage og jobb", "barnehage"],
  },
  nav: { picture: "laptop", tone: 4, words: () => t("Nav.no"), also: ["nav.no"] },
  linkedin: { picture: "globe-with-meridians", tone: 4, words: () => t("LinkedIn"), also: ["linkedin"] },
  recognition: {
    picture: "graduation-cap",
    tone: 3,
    words: () => t("Godkjenning av utdanning"),
    also: ["godkjenning", "godkjenning av utdanning"],
  },
  me_and_work: { picture: "compass", tone: 1, words: () => t("Meg og jobben"), also: ["meg og jobben"] },
};

const CLUB: Drawn = { picture: "chair", tone: 1 };
/** A class of the timetable, a holiday week's activity, hours that are taken. */
export const LESSON: Drawn = { picture: "open-book", tone: 3 };
export const HOLIDAY: Drawn = { picture: "national-park", tone: 1 };
export const BUSY: Drawn = { picture: "alarm-clock", tone: 5 };

export interface TopicRef {
  code?: string | null;
  title: string;
}

const lower = (topic: TopicRef) => topic.title.trim().toLowerCase();
const meant = (topic: TopicRef): Topic | undefined =>
  topics[topic.code ?? ""] ?? Object.values(topics).find((one) => one.also.includes(lower(topic)));
const near = (topic: TopicRef): Topic | undefined =>
  Object.values(topics).find((one) => one.also.some((title) => lower(topic).includes(title)));

/** Which of our topics it is, by its code or by a title that means it. */
export function topicCode(topic: TopicRef): string | null {
  const topicMeant = meant(topic);
  return Object.keys(topics).find((code) => topics[code] === topicMeant) ?? null;
}

/** The picture of a topic; a chair for what has no picture of its own. */
export function topicPicture(topic: TopicRef | null | undefined): Drawn {
  return (topic && (meant(topic) ?? near(topic))) || CLUB;
}

/** The topic in the reader's language where it is one of ours; else null, and the Norwegian title stands alone. */
export function topicWords(topic: TopicRef | null | undefined): string | null {
  return (topic && meant(topic)?.words()) ?? null;
}

interface Trade {
  picture: PictureName;
  words: () => string;
}

/** The trades of domain.md §5. */
export const trades: Record<string, Trade> = {
  hotel: { picture: "hotel", words: () => t("du vil jobbe på hotell") },
  cleaning: { picture: "bucket", words: () => t("du vil jobbe med renhold") },
  shop: { picture: "shopping-cart", words: () => t("du vil jobbe i butikk") },
  kitchen: { picture: "fork-and-knife-with-plate", words: () => t("du vil jobbe på kjøkken") },
  warehouse: { picture: "package", words: () => t("du vil jobbe på lager") },
  construction: { picture: "building-construction", words: () => t("du vil jobbe med bygg") },
  textile: { picture: "sewing-needle", words: () => t("du vil jobbe med søm og tekstil") },
  health_assistant: { picture: "hospital", words: () => t("du vil jobbe på sykehjem") },
  kindergarten: { picture: "crayon", words: () => t("du vil jobbe i barnehage") },
  it: { picture: "desktop-computer", words: () => t("du vil jobbe med data") },
  industry: { picture: "factory", words: () => t("du vil jobbe i industri") },
  driver: { picture: "delivery-truck", words: () => t("du vil jobbe som sjåfør") },
};

/** What busy hours are for. */
export const busyWords: Record<string, () => string> = {
  kindergarten: () => t("Barnehage"),
  school: () => t("Skole"),
  health: () => t("Time hos lege eller andre"),
  other: () => t("Noe annet"),
};
