import { now, today } from "../../../core/clock";
import { t, tn } from "../../../core/i18n";
import { Link } from "../../../core/router";
import { Button, Card, ChairRow, Icon, Nb, Plate, seatsLeft, Tag } from "../../../ui";
import { rangeLabel } from "../../../ui/dates";
import { topicPicture } from "../../../ui/pictures";
import { ahead, type Session, topicOf } from "../../queries";
import { chairsOf, hereIn, missingIn } from "../attendance";
import { coming, seatsOf, waiting } from "../seats";
import { sessionsOn } from "../week";
import { rollPath, roomPath } from "../words";
import "../leader.css";

const clubAndTopic = (session: Session) => (
  <>
    <Nb>{session.title}</Nb>
    {session.topic && (
      <span class="under">
        <Nb>{topicOf(session).title}</Nb>
      </span>
    )}
  </>
);

/** How the session stands, in a tag; never more than one. */
function How({ session }: { session: Session }) {
  const seats = seatsOf(session);
  if (session.status === "cancelled")
    return (
      <Tag tone="stone" icon="calendar-x">
        {t("Avlyst")}
      </Tag>
    );
  if (ahead(session))
    return waiting(seats).length > 0 ? (
      <Tag tone="wait" icon="hourglass-medium">
        {tn("{n} i kø", "{n} i kø", waiting(seats).length)}
      </Tag>
    ) : null;
  const missing = missingIn(seats);
  return missing > 0 ? (
    <Tag tone="wait" icon="s-clipboard-text">
      {t("Før oppmøte")}
    </Tag>
  ) : (
    <Tag icon="check">{tn("{n} var her", "{n} var her", hereIn(chairsOf(seats)))}</Tag>
  );
}

/** Today: large, with the chairs and the names, and the one filled button. */
export function TodayCard({ session }: { session: Session }) {
  const there = coming(seatsOf(session));
  const drawn = topicPicture(topicOf(session));
  const cancelled = session.status === "cancelled";
  return (
    <Card class="part lead-today">
      <Link class="lead-open" href={roomPath(session)}>
        <Plate picture={drawn.picture} badge={drawn.badge} tone={drawn.tone} size={72} />
        <span class="grow">
          <span class="row">
            <strong>{rangeLabel(session.starts_at, session.ends_at)}</strong>
            <How session={session} />
          </span>
          <span class="lead-title">{clubAndTopic(session)}</span>
          <span class="under">
            <Nb>{session.place}</Nb>
          </span>
        </span>
      </Link>
      {!cancelled && (
        <>
          <div class="row apart">
            <ChairRow capacity={session.capacity} left={session.seats_left} />
            <span class="soft">
              {t("{coming} kommer · {left}", { coming: there.length, left: seatsLeft(session.seats_left) })}
            </span>
          </div>
          <p class="lead-names no-print">
            {there.map((seat) => (
              <bdi key={seat.id}>{seat.short}</bdi>
            ))}
          </p>
          <Button icon="s-checks" kind={isFirstToday(session) ? "main" : "soft"} href={rollPath(session)}>
            {t("Før oppmøte")}
          </Button>
        </>
      )}
    </Card>
  );
}

/** The one filled button belongs to the session that lasts, or comes next. */
function isFirstToday(session: Session): boolean {
  const planned = sessionsOn(today()).filter(({ status }) => status === "planned");
  const next = planned.find((one) => new Date(one.ends_at) > now()) ?? planned.at(-1);
  return next?.id === session.id;
}

/** Another day's session: one line. */
export function SessionRow({ session }: { session: Session }) {
  const there = coming(seatsOf(session)).length;
  return (
    <Link class="lead-row" href={roomPath(session)}>
      <span class="lead-row-time">{rangeLabel(session.starts_at, session.ends_at)}</span>
      <span class="grow">
        <strong>{clubAndTopic(session)}</strong>
      </span>
      <span class="soft lead-row-count">
        {session.status === "planned" && (
          <>
            {t("{taken} av {capacity}", { taken: there, capacity: session.capacity })}
            <Icon name="seat" size={20} label={t("plasser")} />
          </>
        )}
      </span>
      <span class="lead-row-end">
        <How session={session} />
        <Icon name="caret-right" size={20} />
      </span>
    </Link>
  );
}
