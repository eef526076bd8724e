import { useState } from "preact/hooks";
import { addDays, type Day, mondayOf, now, today } from "../../../core/clock";
import { t, tn } from "../../../core/i18n";
import { Link } from "../../../core/router";
import { Page, Part } from "../../../people/staff/parts";
import { Button, Card, ChairRow, Empty, Icon, Nb, Plate, seatsLeft, Tag } from "../../../ui";
import { dayInWords, longDayAndClock, rangeLabel, weekLabel, weekSpan } from "../../../ui/dates";
import { topicPicture } from "../../../ui/pictures";
import { ahead, type Session, topicOf } from "../../queries";
import { chairsOf, hereIn, missingIn } from "../attendance";
import { OfferLine } from "../parts/Offers";
import { coming, seatsOf, waiting } from "../seats";
import {
  daysWithSomething,
  emptyWeeks,
  holidayOf,
  sessionsOn,
  toMatch,
  unanswered,
  withoutAttendance,
} from "../week";
import { rollPath, roomPath, whenOf } from "../words";
import "../leader.css";

/** "Denne uka" of somebody who leads: today first, what needs her beside it, then the rest of the week. */
export function LeaderWeek() {
  const [weeks, setWeeks] = useState(0);
  const monday = addDays(mondayOf(today()), 7 * weeks);
  const days = daysWithSomething(monday);
  const past = days.filter((day) => day < today());
  const first = days.filter((day) => day >= today());
  return (
    <Page
      title={weeks === 0 ? t("Denne uka") : weeks === 1 ? t("Neste uke") : weekLabel(monday)}
      about={t("{week} · {span}", { week: weekLabel(monday), span: weekSpan(monday) })}
      tools={
        <>
          <Button kind="plain" small icon="arrow-left" onClick={() => setWeeks(weeks - 1)}>
            {t("Forrige")}
          </Button>
          <Button kind="plain" small icon="arrow-right" onClick={() => setWeeks(weeks + 1)}>
            {t("Neste")}
          </Button>
        </>
      }
    >
      <div class="lead-week">
        <div class="lead-days">
          <HolidayLine monday={monday} />
          {first.map((day) => (
            <DayPart key={day} day={day} />
          ))}
          {days.length === 0 && <NothingOn />}
          {days.length > 0 && first.length === 0 && <p class="soft">{t("Ingen flere timer denne uka.")}</p>}
        </div>
        <Needs />
        {past.length > 0 && (
          <div class="lead-days lead-past">
            <h2 class="lead-earlier soft">{weeks === 0 ? t("Tidligere i uka") : t("Det som har vært")}</h2>
            {past.map((day) => (
              <DayPart key={day} day={day} />
            ))}
          </div>
        )}
      </div>
    </Page>
  );
}

const NothingOn = () => (
  <Empty
    inset
    title={t("Du leder ingen timer denne uka")}
    action={
      <Button kind="soft" href="/termin" icon="s-path">
        {t("Se terminen")}
      </Button>
    }
  />
);

function HolidayLine({ monday }: { monday: Day }) {
  const week = holidayOf(monday);
  if (!week || week.empty) return null;
  return (
    <Card class="part lead-holiday">
      <strong>
        <Nb>{week.title ?? t("Tiltaksuke")}</Nb>
      </strong>
      {week.place && <Nb>{week.place}</Nb>}
    </Card>
  );
}

function DayPart({ day }: { day: Day }) {
  const isToday = day === today();
  return (
    <section class={`stack tight lead-stop ${isToday ? "now" : day < today() ? "past" : "ahead"}`}>
      <h2 class="lead-day">
        <span class="lead-dot" aria-hidden="true" />
        {dayInWords(day)}
      </h2>
      {sessionsOn(day).map((session) =>
        isToday ? (
          <TodayCard key={session.id} session={session} />
        ) : (
          <SessionRow key={session.id} session={session} />
        ),
      )}
    </section>
  );
}

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
function TodayCard({ session }: { session: Session }) {
  const there = coming(seatsOf(session));
  const drawn = topicPicture(topicOf(session));
  const cancelled = session.status === "cancelled";
  return (
    <Card class="part lead-today" label={session.title}>
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
          <p class="lead-names">
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

function SessionRow({ session }: { session: Session }) {
  const there = coming(seatsOf(session)).length;
  return (
    <Link class="lead-row" href={roomPath(session)}>
      <span class="lead-row-time">{rangeLabel(session.starts_at, session.ends_at)}</span>
      <span class="grow">
        <strong>{clubAndTopic(session)}</strong>
      </span>
      <span class="soft lead-row-count">
        {t("{taken} av {capacity}", { taken: there, capacity: session.capacity })}
        <Icon name="seat" size={20} label={t("plasser")} />
      </span>
      <span class="lead-row-end">
        <How session={session} />
        <Icon name="caret-right" size={20} />
      </span>
    </Link>
  );
}

/** What needs her: first what runs out. */
function Needs() {
  const offers = unanswered();
  const missing = withoutAttendance();
  const noted = toMatch();
  const empty = emptyWeeks();
  if (offers.length + missing.length + noted.length + empty.length === 0)
    return (
      <Part title={t("Alt er i rute")}>
        <p class="soft">{t("Ingenting venter på deg nå.")}</p>
      </Part>
    );
  return (
    <div class="stack lead-needs">
      {offers.length > 0 && (
        <Part title={tn("{n} har ikke svart", "{n} har ikke svart", offers.length)}>
          <ul class="desk-lines">
            {offers.map(({ session, seat }) => (
              <OfferLine
                key={seat.id}
                seat={seat}
                about={t("{title}, {when}", {
                  title: session.title,
                  when: longDayAndClock(session.starts_at),
                })}
              />
            ))}
          </ul>
        </Part>
      )}
      {missing.length > 0 && (
        <Part title={tn("{n} time uten oppmøte", "{n} timer uten oppmøte", missing.length)}>
          <ul class="desk-lines">
            {missing.slice(0, 6).map(({ session, missing: left }) => (
              <li key={session.id}>
                <Link class="lead-link" href={rollPath(session)}>
                  <Icon name="s-clipboard-text" size={24} />
                  <span class="grow">
                    <strong>
                      <Nb>{session.title}</Nb>
                    </strong>
                    <span class="under">
                      {whenOf(session)} · {tn("{n} mangler", "{n} mangler", left)}
                    </span>
                  </span>
                  <Icon name="caret-right" size={20} />
                </Link>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {noted.map(({ session, seats }) => (
        <Link key={session.id} class="notice cloud" href={roomPath(session)}>
          <Icon name="question" size={28} />
          <span class="grow">
            {t("Hvem er {names}?", { names: seats.map(({ name }) => name).join(", ") })}
            <span class="block">{whenOf(session)}</span>
          </span>
          <Icon name="caret-right" size={20} />
        </Link>
      ))}
      {empty.map((week) => (
        <Link key={week.id} class="notice unsent" href={`/termin?uke=${week.year}-${week.week}`}>
          <Icon name="calendar-plus" size={28} />
          <span class="grow">
            <strong class="block">{t("Uke {week} er tom.", { week: week.week })}</strong>
            {t("Lag noe for ferieuka?")}
          </span>
          <Icon name="caret-right" size={20} />
        </Link>
      ))}
    </div>
  );
}
