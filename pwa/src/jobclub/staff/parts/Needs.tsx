import { listed, t, tn } from "../../../core/i18n";
import { Link } from "../../../core/router";
import { Part } from "../../../people/staff/parts";
import { Icon, Nb } from "../../../ui";
import { longDayAndClock } from "../../../ui/dates";
import { emptyWeeks, toMatch, unanswered, withoutAttendance } from "../week";
import { rollPath, roomPath, whenOf } from "../words";
import { OfferLine } from "./Offers";
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
            {t("Hvem er {names}?", { names: listed(seats.map(({ name }) => name)) })}
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
