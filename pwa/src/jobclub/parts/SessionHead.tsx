import { language, t } from "../../core/i18n";
import { Icon, Nb, Plate, Words } from "../../ui";
import { topicPicture, topicWords } from "../../ui/pictures";
import { clubOf, type Session, topicOf } from "../queries";

/** The picture of what a session is about; people on a badge where it is full. */
export function SessionPlate({ session, size }: { session: Session; size: number }) {
  const drawn = topicPicture(topicOf(session));
  return <Plate picture={drawn.picture} badge={drawn.badge} tone={drawn.tone} size={size} />;
}

/** Title in the reader's language, with the Norwegian one beneath in the colour of language, and the club's name. */
export function SessionTitle({ session, level = 3, bare, tap = level === 1 }: TitleProps) {
  const topic = topicOf(session);
  const own = topicWords(topic);
  const readsNorwegian = language.value === "nb" || language.value === "nn";
  const norwegian = readsNorwegian || own === null || own === topic.title;
  const Heading = `h${level}` as const;
  const club = bare ? undefined : clubOf(session)?.title;
  return (
    <>
      <Heading data-speak="">
        {own === null ? <Nb tap={tap}>{topic.title}</Nb> : readsNorwegian && tap ? <Words text={own} /> : own}
      </Heading>
      {!norwegian && (
        <p class="small">
          <Nb soft tap={tap}>
            {topic.title}
          </Nb>
        </p>
      )}
      {club && club !== topic.title && (
        <p class="small soft" data-speak="">
          <Nb tap={tap}>{club}</Nb>
        </p>
      )}
    </>
  );
}

interface TitleProps {
  session: Session;
  level?: 1 | 2 | 3;
  /** Without the club's name, where room is short. */
  bare?: boolean;
  /** Its words can be tapped: where it stands in no link. */
  tap?: boolean;
}

/** Where, with a pin; `tap` where it stands outside a link. */
export function Place({ place, tap = false }: { place: string; tap?: boolean }) {
  return (
    <p class="place">
      <Icon name="map-pin-fill" size={22} label={t("Sted")} />
      <span data-speak="">
        <Nb tap={tap}>{place}</Nb>
      </span>
    </p>
  );
}
