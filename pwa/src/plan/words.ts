import { t } from "../core/i18n";
import type { AnyIcon } from "../ui";
import { type Drawn, trades } from "../ui/pictures";
import type { Choice } from "./drawn";
import type { CvKind, EndGoal, Levels, Meeting, State, Wish } from "./queries";

/** The codes of the plan as a participant reads them, and their pictures: one picture, one meaning. */

type Words = () => string;

/** Her wish as she would say it. The pictures are those of the trades (domain.md §5). */
const WISHES: Record<string, Words> = {
  hotel: () => t("Jeg vil jobbe på hotell"),
  cleaning: () => t("Jeg vil jobbe med renhold"),
  shop: () => t("Jeg vil jobbe i butikk"),
  kitchen: () => t("Jeg vil jobbe på kjøkken"),
  warehouse: () => t("Jeg vil jobbe på lager"),
  construction: () => t("Jeg vil jobbe med bygg"),
  textile: () => t("Jeg vil jobbe med søm og tekstil"),
  health_assistant: () => t("Jeg vil jobbe på sykehjem"),
  kindergarten: () => t("Jeg vil jobbe i barnehage"),
  it: () => t("Jeg vil jobbe med data"),
  industry: () => t("Jeg vil jobbe i industri"),
  driver: () => t("Jeg vil jobbe som sjåfør"),
};

/** A trade by itself, as on a tile. */
const TRADES: Record<string, Words> = {
  hotel: () => t("Hotell"),
  cleaning: () => t("Renhold"),
  shop: () => t("Butikk"),
  kitchen: () => t("Kjøkken"),
  warehouse: () => t("Lager"),
  construction: () => t("Bygg"),
  textile: () => t("Søm og tekstil"),
  health_assistant: () => t("Sykehjem"),
  kindergarten: () => t("Barnehage"),
  it: () => t("Data"),
  industry: () => t("Industri"),
  driver: () => t("Sjåfør"),
};

const TONES = [4, 1, 2, 5, 3] as const;

/** The twelve trades as tiles. */
export const tradeChoices: [string, Choice][] = Object.entries(trades).map(([code, { picture }], index) => [
  code,
  { picture, tone: TONES[index % TONES.length] ?? 1, words: () => TRADES[code]?.() ?? "" },
]);

export const tradeWords = (code: string | null | undefined): string => TRADES[code ?? ""]?.() ?? "";
export const wishSentence = (wish: Wish | null | undefined): string => WISHES[wish?.trade ?? ""]?.() ?? "";

const WORK: Drawn = { picture: "briefcase", tone: 4 };
const SCHOOL: Drawn = { picture: "school", tone: 3 };
export const tradeDrawn = (code: string | null | undefined): Drawn =>
  tradeChoices.find(([one]) => one === code)?.[1] ?? WORK;

export const endGoals: Record<EndGoal, Words> = {
  work: () => t("Jobb"),
  education: () => t("Utdanning"),
  work_and_education: () => t("Jobb og utdanning"),
};
/** What the end of the way looks like. */
export const goalDrawn = (goal: EndGoal | null | undefined, wish: Wish | null | undefined): Drawn =>
  goal === "education" ? SCHOOL : tradeDrawn(wish?.trade);

/** "A2"; "Litt" for who begins. */
const levelWords = (level: string): string => (level === "none" ? t("Helt ny i norsk") : level);
/** "Muntlig B1, skriftlig A2"; "Muntlig og skriftlig B1" where both are the same. */
export function levelsWords(levels: Levels | null | undefined): string {
  const { oral, written } = levels ?? {};
  if (oral && oral === written)
    return oral === "none" ? levelWords(oral) : t("Muntlig og skriftlig {level}", { level: oral });
  if (oral && written)
    return t("Muntlig {oral}, skriftlig {written}", {
      oral: levelWords(oral),
      written: levelWords(written),
    });
  const one = oral ?? written;
  return one ? levelWords(one) : "";
}

/** The default tracks by the title that the server has for them (server/plan/tracks.py). */
const TRACKS: Record<string, Words> = {
  Grunnskolespor: () => t("Grunnskolespor"),
  "Ordinært spor": () => t("Ordinært spor"),
  Kvalifiseringsspor: () => t("Kvalifiseringsspor"),
  Hurtigspor: () => t("Hurtigspor"),
};
/** A track in the reader's words; a municipality's own stands as it is. */
export const trackWords = (title: string): string => TRACKS[title]?.() ?? title;

export const elements: Record<string, Words> = {
  work: () => t("Arbeid og praksis"),
  norwegian: () => t("Norsk"),
  social_studies: () => t("Samfunnskunnskap"),
  life_skills: () => t("Livsmestring"),
  parental_guidance: () => t("Foreldreveiledning"),
  education: () => t("Utdanning"),
  health_programme: () => t("Helsetiltak"),
  other: () => t("Annet"),
};

export const stateWords: Record<State, Words> = {
  suggested: () => t("Forslag"),
  planned: () => t("Planlagt"),
  under_way: () => t("I gang"),
  done: () => t("Ferdig"),
  cancelled: () => t("Stoppet"),
};
export const stateIcons: Record<State, AnyIcon> = {
  suggested: "lightbulb",
  planned: "calendar-blank",
  under_way: "walker",
  done: "check",
  cancelled: "minus",
};

/** What such a meeting is, in a sentence; Norwegian words that nobody knows from before. */
export const meetingAbout: Record<Meeting["kind"], Words> = {
  review_meeting: () => t("Dere ser på planen sammen."),
  three_party: () => t("Du, rådgiveren og en til snakker sammen."),
  handover: () => t("Du, rådgiveren og den som tar over, snakker om det som er igjen."),
};
export const interpreterWords: Record<Meeting["interpreter"], Words> = {
  no: () => t("Uten tolk"),
  needed: () => t("Tolk er ikke bestilt ennå"),
  ordered: () => t("Tolk er bestilt"),
};

/** What she may want to bring up, by picture. Nothing about health, family's story or faith (domain.md §2). */
export const bringPictures: Record<string, Choice> = {
  job: { picture: "briefcase", tone: 4, words: () => t("Jobb") },
  norwegian: { picture: "open-book", tone: 3, words: () => t("Norsk") },
  education: { picture: "school", tone: 3, words: () => t("Skole og utdanning") },
  taster: { picture: "name-badge", tone: 1, words: () => t("Prøve en jobb") },
  kindergarten: { picture: "teddy-bear", tone: 2, words: () => t("Barnehage") },
  money: { picture: "coin", tone: 2, words: () => t("Penger") },
  travel: { picture: "bus", tone: 4, words: () => t("Reisevei") },
  other: { picture: "puzzle-piece", tone: 3, words: () => t("Noe annet") },
};

export const cvKinds: Record<CvKind, Choice> = {
  job: { picture: "briefcase", tone: 4, words: () => t("Jobb jeg har hatt") },
  taster: { picture: "name-badge", tone: 1, words: () => t("Jobb jeg har prøvd") },
  course: { picture: "scroll", tone: 2, words: () => t("Kurs og skole") },
  strength: { picture: "flexed-biceps", tone: 5, words: () => t("Dette kan jeg") },
  language: { picture: "speaking-head", tone: 3, words: () => t("Språk") },
  licence: { picture: "identification-card", tone: 4, words: () => t("Førerkort og bevis") },
};
