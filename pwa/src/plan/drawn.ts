import { inNorwegian, t } from "../core/i18n";
import { type Drawn, topicPicture } from "../ui/pictures";
import type { AbsenceKind, Meeting } from "./queries";

/** What the week and the plan both draw: steps, meetings, absence. One picture, one meaning. */

export interface Choice extends Drawn {
  words: () => string;
}

interface Template extends Choice {
  /** Offered at once; the others are one tap further. */
  often?: true;
}

const topic = (code: string): Drawn => topicPicture({ code, title: "" });
const WORKPLACE: Drawn = { picture: "name-badge", tone: 1 };
const NORWEGIAN: Drawn = { picture: "open-book", tone: 3 };
const PAPER: Drawn = { picture: "identification-card", tone: 4 };
const COURSE: Drawn = { picture: "scroll", tone: 2 };
const TALK: Drawn = { picture: "thought-balloon", tone: 2 };
const PEOPLE: Drawn = { picture: "busts-in-silhouette", tone: 2 };

/** Steps that can be chosen by picture: the codes and titles of server/content/plan_templates.yaml. */
export const stepTemplates: Record<string, Template> = {
  wish_talk: { ...TALK, often: true, words: () => t("Snakk om jobbønsket ditt") },
  cv: { ...topic("cv"), often: true, words: () => t("Lag CV") },
  application: { ...topic("application"), often: true, words: () => t("Skriv en søknad") },
  interview: { ...topic("interview"), often: true, words: () => t("Øv på jobbintervju") },
  jobseeker: { ...topic("nav"), often: true, words: () => t("Meld deg som arbeidssøker på nav.no") },
  workplace_visit: { ...WORKPLACE, words: () => t("Besøk en arbeidsplass") },
  taster: { ...WORKPLACE, often: true, words: () => t("Prøv en jobb i noen dager") },
  reference: { ...PEOPLE, words: () => t("Finn en referanse") },
  norwegian_test: { ...NORWEGIAN, words: () => t("Meld deg på norskprøven") },
  norwegian_practice: {
    ...NORWEGIAN,
    often: true,
    words: () => t("Snakk norsk utenfor klassen hver uke"),
  },
  recognition: {
    ...topic("recognition"),
    often: true,
    words: () => t("Søk om godkjenning av utdanning hos HK-dir"),
  },
  trade_recognition: {
    ...topic("recognition"),
    words: () => t("Søk om godkjenning av fagbrev hos HK-dir"),
  },
  authorisation: {
    ...topic("recognition"),
    words: () => t("Søk om autorisasjon hos Helsedirektoratet"),
  },
  career_guidance: { picture: "compass", tone: 1, words: () => t("Gå til karriereveiledning") },
  school_application: { picture: "school", tone: 3, often: true, words: () => t("Søk skoleplass") },
  mentor: { ...PEOPLE, words: () => t("Møt en mentor") },
  hms_card: { ...PAPER, words: () => t("Ta HMS-kort") },
  driving_licence: { ...PAPER, often: true, words: () => t("Ta førerkort, eller bytt førerkortet ditt") },
  truck: { ...PAPER, words: () => t("Ta truckførerbevis") },
  hygiene: { ...COURSE, words: () => t("Ta kurs i mattrygghet") },
  first_aid: { ...COURSE, words: () => t("Ta kurs i førstehjelp") },
  childcare: { ...topic("kindergarten"), often: true, words: () => t("Søk barnehageplass eller SFO") },
  bank_id: { ...PAPER, words: () => t("Skaff BankID") },
};

/** A step of the templates told by its Norwegian title, in the language shown; undefined for words of somebody's own. */
export const templateWords = (title: string): string | undefined =>
  Object.values(stepTemplates)
    .find(({ words }) => inNorwegian(words) === title)
    ?.words();

const OWN: Drawn = { picture: "puzzle-piece", tone: 3 };

/** The picture of a step; of what it says where no template is named. */
export function stepDrawn(step: { title: string; template?: string | null }): Drawn {
  const chosen = stepTemplates[step.template ?? ""];
  if (chosen) return chosen;
  const drawn = topicPicture({ title: step.title });
  return drawn.picture === "chair" ? OWN : drawn;
}

export const MEETING: Drawn = { picture: "busts-in-silhouette", tone: 2 };
export const meetingKinds: Record<Meeting["kind"], () => string> = {
  review_meeting: () => t("Plansamtale"),
  three_party: () => t("Trepartsmøte"),
  handover: () => t("Overføringssamtale"),
};

export const absenceKinds: Record<AbsenceKind, Choice> = {
  ill: { picture: "face-with-thermometer", tone: 2, words: () => t("Jeg er syk") },
  sick_child: { picture: "baby-bottle", tone: 5, words: () => t("Sykt barn") },
  appointment: { picture: "spiral-calendar", tone: 4, words: () => t("En avtale") },
  interview: { picture: "speech-balloon", badge: "necktie", tone: 1, words: () => t("Jobbintervju") },
  other: { picture: "puzzle-piece", tone: 3, words: () => t("Noe annet") },
};
