import { names, t, tn } from "../../../core/i18n";
import { Icon, Nb, Picture } from "../../../ui";
import { longDay, nameOfWeekday } from "../../../ui/dates";
import { HOLIDAY } from "../../../ui/pictures";
import { type Calendar, type CalendarWeek, type Cell, clubsOn } from "../calendar";
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

/** Weeks down, weekdays across; the line runs along the weeks. */
export function CalendarTable({ calendar, onFill, nameOf }: CalendarProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section class="cal-box" tabIndex={0} aria-label={t("Terminen uke for uke")}>
      <table class="cal">
        <caption class="quiet">{t("Terminen uke for uke")}</caption>
        <Weekdays calendar={calendar} />
        <tbody>
          {calendar.weeks.map((week) => (
            <tr key={week.monday}>
              <WeekHead week={week} />
              {week.band ? (
                <td colSpan={calendar.weekdays.length}>
                  <BandLine week={week} onFill={onFill} name={nameOf(week)} />
                </td>
              ) : (
                <Days calendar={calendar} week={week} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Weekdays({ calendar }: { calendar: Calendar }) {
  return (
    <thead>
      <tr>
        <th scope="col" class="cal-corner">
          {t("uke")}
        </th>
        {calendar.weekdays.map((number) => (
          <th key={number} scope="col">
            {nameOfWeekday(number)}
            {clubsOn(calendar, number).map((id) => (
              <strong key={id} class="block">
                <Nb>{clubTitle(id)}</Nb>
              </strong>
            ))}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Days({ calendar, week }: { calendar: Calendar; week: CalendarWeek }) {
  const tone = tones();
  return calendar.weekdays.map((number) => (
    <td key={number}>
      {(week.cells.get(number) ?? []).map((cell) => (
        <OneCell
          key={cell.club_id + cell.time}
          cell={cell}
          tone={tone.get(cell.club_id) ?? 1}
          named={clubsOn(calendar, number).length > 1}
        />
      ))}
    </td>
  ));
}

/** "jan", "mars": short where the script has short forms, whole in Arabic letters. */
function monthShort(month: number): string {
  const name = names().months[month - 1] ?? "";
  return name.length <= 5 || /\p{Script=Arabic}/u.test(name) ? name : name.slice(0, 3);
}

function WeekHead({ week }: { week: CalendarWeek }) {
  return (
    <th scope="row" class={`cal-week band-${week.band?.kind ?? "none"}`}>
      <span class="cal-head">
        <span class="cal-month">{week.newMonth && monthShort(week.newMonth)}</span>
        <span class="cal-dot" aria-hidden="true" />
        <span class="cal-number">{week.week}</span>
      </span>
    </th>
  );
}

/** A week of school holidays: what is on, or that nothing is yet. */
function BandLine({ week, name, onFill }: BandProps) {
  const known = week.band?.known;
  if (week.band?.kind === "holiday")
    return (
      <p class="cal-band">
        <Picture name={HOLIDAY.picture} size={18} />
        <strong>
          <Nb>{known?.title ?? t("Tiltaksuke")}</Nb>
        </strong>
        {known?.place && <Nb>{known.place}</Nb>}
        {known?.seats ? <span>{tn("{n} plass", "{n} plasser", known.seats)}</span> : null}
        <Activities cells={week.band.activities} />
      </p>
    );
  return (
    <p class="cal-band empty-week">
      <Icon name="calendar-plus" size={18} />
      <strong>{known?.title ? <Nb>{known.title}</Nb> : name}</strong>
      <span class="grow">{t("Ingen aktivitet ennå")}</span>
      <button type="button" class="cal-add" onClick={() => onFill(week)}>
        {t("Legg til")}
        <span class="quiet">{t("i uke {week}", { week: week.week })}</span>
      </button>
    </p>
  );
}

function OneCell({ cell, tone, named }: { cell: Cell; tone: number; named: boolean }) {
  const icon = iconOf(cell);
  return (
    <ToSession
      cell={cell}
      look={`cal-cell ${cell.kind} club-${tone}`}
      title={`${clubTitle(cell.club_id)} ${longDay(cell.day)} ${cell.time}`}
    >
      {cell.kind !== "holiday" && <bdi dir="ltr" class="cal-date">{`${Number(cell.day.slice(8))}.`}</bdi>}
      {icon && <Icon name={icon} size={14} />}
      <span>{wordsOf(cell, named)}</span>
    </ToSession>
  );
}
