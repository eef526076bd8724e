import { t } from "../core/i18n";
import type { PictureName } from "../ui/names";
import { type TopicRef, topicCode } from "../ui/pictures";

/** What a session of one of our topics does: the very words of server/jobclub/topics.py, here so that they need no network. */
export interface Doing {
  picture: PictureName;
  words: string;
}

const doing = (picture: PictureName, words: string): Doing => ({ picture, words });

const doings: Record<string, () => Doing[]> = {
  cv: () => [
    doing("memo", t("Ta med: en enkel CV-mal på papir")),
    doing("pencil", t("Skriv tre ting du har gjort, hjemme eller på jobb")),
    doing("spiral-calendar", t("Sett datoer og steder på hver ting")),
    doing("busts-in-silhouette", t("To og to leser hverandres CV")),
  ],
  application: () => [
    doing("newspaper", t("Ta med: to stillingsannonser i klart språk")),
    doing("input-latin-letters", t("Finn ordene arbeidsgiveren bruker")),
    doing("pencil", t("Skriv hvorfor du vil ha akkurat denne jobben")),
    doing("speaking-head", t("Les søknaden høyt for en annen")),
  ],
  job_search: () => [
    doing("newspaper", t("Vis hvor ledige jobber blir lyst ut")),
    doing("clipboard", t("Lag en liste over arbeidsplasser i nærheten")),
    doing("busts-in-silhouette", t("Hvem kjenner noen som kan hjelpe?")),
    doing("telephone-receiver", t("Øv på å ringe en arbeidsgiver")),
  ],
  interview: () => [
    doing("speaking-head", t("Øv på: Kan du fortelle litt om deg selv?")),
    doing("flexed-biceps", t("Øv på: Hva er du flink til?")),
    doing("speech-balloon", t("Alle spør om én ting tilbake")),
    doing("busts-in-silhouette", t("Bytt roller: den som spør, og den som svarer")),
  ],
  rights_and_duties: () => [
    doing("scroll", t("Vis en arbeidsavtale og finn lønn, tid og oppsigelse")),
    doing("face-with-thermometer", t("Hva gjør du når du er syk?")),
    doing("safety-vest", t("Hvem er tillitsvalgt og verneombud?")),
    doing("coin", t("Snakk om skatt og skattekort")),
  ],
  first_day: () => [
    doing("bus", t("Hvordan kommer du dit, og hvor lang tid tar det?")),
    doing("backpack", t("Klær, mat og hvem du spør etter")),
    doing("speaking-head", t("Øv på: Kan du vise meg en gang til?")),
    doing("telephone-receiver", t("Hvem ringer du hvis noe skjer?")),
  ],
};

/** None for a topic that the municipality made itself. */
export const doingsOf = (topic: TopicRef): Doing[] => doings[topicCode(topic) ?? ""]?.() ?? [];
