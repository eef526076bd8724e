import { osloDay } from "../../core/clock";
import { t } from "../../core/i18n";
import { Link } from "../../core/router";
import { beforeSession } from "../../core/slots";
import { adviser, badgeOf } from "../../people/queries";
import { Button, Card, Empty, Icon, Notice, PersonStrip, Reasons, Tag, When } from "../../ui";
import { dayAndClock, longDay, nearDay } from "../../ui/dates";
import { addToCalendar } from "../calendar";
import { Alternatives } from "../parts/Alternatives";
import { CalledOff } from "../parts/CalledOff";
import { Clashes } from "../parts/Clashes";
import { Doings } from "../parts/Doings";
import { Foot } from "../parts/Foot";
import { ForOthers } from "../parts/ForOthers";
import { RefusedHere } from "../parts/RefusedHere";
import { Room } from "../parts/Room";
import { UnsentSeat } from "../parts/SeatState";
import { Place, SessionPlate, SessionTitle } from "../parts/SessionHead";
import { hasBegun, holdsMe, laterOf, leaderOf, type Session, sessionById, suggestionFor } from "../queries";
import { titleOf } from "../seat";

/** One session: when, where, why, the room as chairs, who leads, and the one thing to do next. */
export function SessionScreen({ id }: { id: string }) {
  const session = sessionById(id);
  if (!session)
    return (
      <Empty
        title={t("Denne timen finnes ikke lenger")}
        action={
          <Button href="/jobb" icon="arrow-left">
            {t("Se jobbklubbene")}
          </Button>
        }
      />
    );
  const { reasons, others } = suggestionFor(session);
  const open = session.status === "planned" && !hasBegun(session);
  const Before = beforeSession.value;
  const off = session.status === "cancelled";
  const full = open && session.seats_left <= 0 && !holdsMe(session);
  return (
    <div class="stack session">
      <RefusedHere session={session} />
      <Head session={session} />
      <Told session={session} />
      <When from={session.starts_at} to={session.ends_at} date />
      <PlaceRow place={session.place} />
      {!off && <Reasons reasons={reasons} />}
      {!off && <ForOthers others={others} />}
      {open && <Clashes session={session} />}
      <UnsentSeat session={session} />
      {open && <Room session={session} />}
      {(full || off) && <Alternatives to={session} />}
      <Leader session={session} />
      <Doings session={session} />
      {open && Before && <Before session={session.id} />}
      {holdsMe(session) && (
        <Button
          kind="outline"
          wide
          icon="calendar-plus"
          onClick={() => addToCalendar(session, titleOf(session))}
        >
          {t("Legg i kalenderen min")}
        </Button>
      )}
      <Later session={session} />
      <Foot session={session} />
    </div>
  );
}

function Head({ session }: { session: Session }) {
  const near = nearDay(osloDay(session.starts_at));
  return (
    <header class="row">
      <SessionPlate session={session} size={100} />
      <div class="grow">
        {near && <Tag tone="now">{near}</Tag>}
        <SessionTitle session={session} level={1} />
      </div>
    </header>
  );
}

/** What has happened to the session itself. */
function Told({ session }: { session: Session }) {
  if (session.status === "cancelled") return <CalledOff session={session} />;
  if (session.moved_from)
    return (
      <Notice icon="calendar-check" kind="cloud">
        <strong>{t("Ny tid.")}</strong> {t("Før: {before}.", { before: dayAndClock(session.moved_from) })}
      </Notice>
    );
  if (hasBegun(session))
    return (
      <Notice icon="clock" kind="stone">
        {t("Timen har begynt.")}
      </Notice>
    );
  return null;
}

/** On a phone whose own map app can be asked, the way there; the address leaves the phone only if she taps. */
function PlaceRow({ place }: { place: string }) {
  const mapApp = /Android/.test(navigator.userAgent);
  return (
    <div class="row apart">
      <Place place={place} tap />
      {mapApp && (
        <a class="button soft small" href={`geo:0,0?q=${encodeURIComponent(place)}`}>
          <Icon name="map-trifold" size={22} />
          <span>{t("Veien")}</span>
        </a>
      )}
    </div>
  );
}

/** Whom she can call: the leader; where nobody leads just now, her adviser. */
function Leader({ session }: { session: Session }) {
  const leader = leaderOf(session);
  const who = leader ?? adviser.value;
  if (!who) return null;
  return (
    <Card>
      <PersonStrip
        name={who.name}
        about={leader ? t("Leder") : t("Programrådgiver")}
        hours={who.hours}
        role={badgeOf(who)}
        phone={who.phone}
        showNumber
      />
    </Card>
  );
}

/** The next times of the same club. */
function Later({ session }: { session: Session }) {
  const later = laterOf(session)
    .filter((one) => one.status === "planned")
    .slice(0, 3);
  if (!later.length) return null;
  return (
    <section class="stack tight">
      <h2 class="third" data-speak="">
        {t("Neste ganger")}
      </h2>
      {later.map((one) => (
        <Link key={one.id} class="card" href={`/jobb/${one.id}`}>
          <SessionPlate session={one} size={52} />
          <span class="grow">
            <strong class="block">{titleOf(one)}</strong>
            <span class="small soft">{longDay(osloDay(one.starts_at))}</span>
          </span>
          <Icon name="caret-right" size={20} />
        </Link>
      ))}
    </section>
  );
}
