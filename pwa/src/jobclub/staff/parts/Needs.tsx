import { listed, t, tn } from "../../../core/i18n";
import { Link } from "../../../core/router";
import { Part } from "../../../people/staff/parts";
import { Icon } from "../../../ui";
import { longDayAndClock } from "../../../ui/dates";
import { emptyWeeks, toMatch, unanswered, withoutAttendance } from "../week";
import { roomPath, whenOf } from "../words";
import { OfferLine } from "./Offers";
import { SessionLink } from "./SessionLink";
import "../leader.css";

/** What needs her: first what runs out. */
export function Needs() {
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
      {offers.length > 0 && <NotAnswered offers={offers} />}
      {missing.length > 0 && <NotTaken missing={missing} />}
      {noted.map(({ session, seats }) => (
        <WhoIs key={session.id} session={session} seats={seats} />
      ))}
      {empty.map((week) => (
        <EmptyWeek key={week.id} week={week} />
      ))}
    </div>
  );
}

function NotAnswered({ offers }: { offers: ReturnType<typeof unanswered> }) {
  return (
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
  );
}

function NotTaken({ missing }: { missing: ReturnType<typeof withoutAttendance> }) {
  return (
    <Part title={tn("{n} time uten oppmøte", "{n} timer uten oppmøte", missing.length)}>
      <ul class="desk-lines">
        {missing.slice(0, 6).map(({ session, missing: left }) => (
          <SessionLink key={session.id} session={session} icon="s-clipboard-text">
            {whenOf(session)} · {tn("{n} mangler", "{n} mangler", left)}
          </SessionLink>
        ))}
      </ul>
    </Part>
  );
}

/** Somebody came whom nobody knew. */
function WhoIs({ session, seats }: ReturnType<typeof toMatch>[number]) {
  return (
    <Link class="notice cloud" href={roomPath(session)}>
      <Icon name="question" size={28} />
      <span class="grow">
        {t("Hvem er {names}?", { names: listed(seats.map(({ name }) => name)) })}
        <span class="block">{whenOf(session)}</span>
      </span>
      <Icon name="caret-right" size={20} />
    </Link>
  );
}

function EmptyWeek({ week }: { week: ReturnType<typeof emptyWeeks>[number] }) {
  return (
    <Link class="notice unsent" href={`/termin?uke=${week.year}-${week.week}`}>
      <Icon name="calendar-plus" size={28} />
      <span class="grow">
        <strong class="block">{t("Uke {week} er tom.", { week: week.week })}</strong>
        {t("Lag noe for ferieuka?")}
      </span>
      <Icon name="caret-right" size={20} />
    </Link>
  );
}
