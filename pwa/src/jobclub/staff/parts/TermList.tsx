import { t } from "../../../core/i18n";
import { Button, Icon, Nb, Picture } from "../../../ui";
import { weekdayShort, weekSpan } from "../../../ui/dates";
import { HOLIDAY } from "../../../ui/pictures";
import { type CalendarWeek, type Cell, dayIn } from "../calendar";
import "../term.css";
import {
  Activities,
  type BandProps,
  type CalendarProps,
  clubTitle,
  iconOf,
  ToSession,
  tones,
  wordsOf,
} from "./termCells";

/** On the phone: week by week, what is on each day. */
export function CalendarList({ calendar, onFill, nameOf }: CalendarProps) {
  const tone = tones();
  return (
    <ol class="cal-list">
      {calendar.weeks.map((week) => (
        <li key={week.monday} class={`cal-list-week band-${week.band?.kind ?? "none"}`}>
          <h2 class="cal-list-head">
            <span class="cal-dot" aria-hidden="true" />
            {t("Uke {week}", { week: week.week })} <span class="soft">{weekSpan(week.monday)}</span>
          </h2>
          {week.band ? (
            <ListBand week={week} onFill={onFill} name={nameOf(week)} />
          ) : (
            <ul class="cal-days">
              {calendar.weekdays.flatMap((number) =>
                (week.cells.get(number) ?? []).map((cell) => (
                  <li
                    key={cell.club_id + cell.day + cell.time}
                    class={`cal-slot club-${tone.get(cell.club_id) ?? 1}`}
                  >
                    <DayLine cell={cell} week={week} number={number} />
                  </li>
                )),
              )}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

function DayLine({ cell, week, number }: { cell: Cell; week: CalendarWeek; number: number }) {
  const day = dayIn(week, number);
  const icon = iconOf(cell);
  return (
    <ToSession cell={cell} look={`cal-line ${cell.kind}`}>
      <span class="cal-day">
        {weekdayShort(day)} <bdi dir="ltr">{`${Number(day.slice(8))}.`}</bdi>
      </span>
      {icon && <Icon name={icon} size={18} />}
      <span class="grow">
        <strong class="block">
          <Nb>{clubTitle(cell.club_id)}</Nb>
        </strong>
        {wordsOf(cell, false)}
      </span>
      <span class="soft">{cell.kind !== "holiday" && cell.time}</span>
    </ToSession>
  );
}

function ListBand({ week, name, onFill }: BandProps) {
  const known = week.band?.known;
  if (week.band?.kind === "holiday")
    return (
      <p class="cal-line cal-band">
        <Picture name={HOLIDAY.picture} size={28} />
        <span>
          <strong class="block">
            <Nb>{known?.title ?? t("Tiltaksuke")}</Nb>
          </strong>
          {known?.place && <Nb>{known.place}</Nb>}
          <Activities cells={week.band.activities} />
        </span>
      </p>
    );
  return (
    <div class="cal-line empty-week">
      <Icon name="calendar-plus" size={24} />
      <span class="grow">
        <strong class="block">{known?.title ? <Nb>{known.title}</Nb> : name}</strong>
        {t("Ingen aktivitet ennå")}
      </span>
      <Button kind="plain" small onClick={() => onFill(week)}>
        {t("Legg til")}
      </Button>
    </div>
  );
}
