import { useState } from "preact/hooks";
import { addDays, type Day, mondayOf, today } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { Page } from "../../../people/staff/parts";
import { Button, Card, Empty, Nb } from "../../../ui";
import { dayInWords, weekLabel, weekSpan } from "../../../ui/dates";
import { Needs } from "../parts/Needs";
import { SessionRow, TodayCard } from "../parts/WeekSession";
import { daysWithSomething, holidayOf, sessionsOn } from "../week";
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
