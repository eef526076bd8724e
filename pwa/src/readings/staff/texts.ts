import { now } from "../../core/clock";
import { t } from "../../core/i18n";
import { kept } from "../../core/rows";
import { type TopicRef, topicWords } from "../../ui/pictures";

/** What is worth reading aloud: how things stand, what the buttons do, and what sessions are about. */

type Club = { topics: TopicRef[] };
type Session = { topic?: TopicRef | null; ends_at: string };

/** Word for word what participants' screens say. */
const phrases = (): string[] => [
  t("Denne uka"),
  t("I dag"),
  t("Du har plass"),
  t("Du står i kø"),
  t("En plass er ledig til deg."),
  t("Her er det plass"),
  t("Passer for deg"),
  t("Meld meg på"),
  t("Jeg kan ikke komme"),
  t("Still deg i kø"),
  t("Gå ut av køen"),
  t("Ja, jeg kommer"),
  t("Nei takk"),
  t("Gi meg plassen"),
  t("Spør meg"),
  t("Vi spør deg hvis en plass blir ledig."),
  t("Timen er avlyst."),
  t("Ny tid."),
  t("Ikke sendt ennå"),
  t("Timer jeg ikke kan"),
  t("Skoleferie"),
  t("Meldinger"),
];

/** Topics of the clubs and of the sessions to come, in the language of the moment. */
function topics(): string[] {
  const coming = [...kept<Session>("session").value.values()].filter(
    ({ ends_at }) => new Date(ends_at) > now(),
  );
  const used = [
    ...[...kept<Club>("club").value.values()].flatMap((club) => club.topics),
    ...coming.flatMap(({ topic }) => topic ?? []),
  ];
  return used.map((topic) => topicWords(topic) ?? topic.title);
}

/** Each text once, as it stands on the screen in the language of the moment (core/i18n readIn). */
export const textsToRead = (): string[] => [...new Set([...topics(), ...phrases()])];
