import { names, t, tn } from "../../../core/i18n";
import { Link } from "../../../core/router";
import { kept } from "../../../core/rows";
import { Button, Icon, Nb, Picture } from "../../../ui";
import { dayMonth, longDay, nameOfWeekday, weekdayShort, weekSpan } from "../../../ui/dates";
import { HOLIDAY } from "../../../ui/pictures";
import type { Club } from "../../queries";
import { type Calendar, type CalendarWeek, type Cell, clubsOn, dayIn } from "../calendar";
import type { Week } from "../term";
import { shortTitle } from "../words";
import "../term.css";

const titleOf = (id: string): string => shortTitle(kept<Club>("club").value.get(id)?.title ?? "");
/** Clubs keep their colour over the whole calendar; the words say which it is. */
const tones = (): Map<string, number> => {
  const ids = [...kept<Club>("club").value.values()]
    .sort((a, b) => a.id.localeCompare(b.id))
    .map(({ id }) => id);
  return new Map(ids.map((id, at) => [id, (at % 5) + 1]));
};

export interface CalendarProps {
  calendar: Calendar;
  /** An empty holiday week gets something. */
  onFill: (week: Week) => void;
  /** What a holiday week without a name of its own is usually called. */
  nameOf: (week: Week) => string;
}

/** Weeks down, weekdays across; the line runs along the weeks. */
export function CalendarTable({ calendar, onFill, nameOf }: CalendarProps) {
  const tone = tones();
  return (
    <table class="cal">
      <caption class="quiet">{t("Terminen uke for uke")}</caption>
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
                  <Nb>{titleOf(id)}</Nb>
                </strong>
              ))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {calendar.weeks.map((week) => (
          <tr key={week.monday}>
            <WeekHead week={week} />
            {week.band ? (
              <td colSpan={calendar.weekdays.length}>
                <BandLine week={week} onFill={onFill} name={nameOf(week)} />
              </td>
            ) : (
              calendar.weekdays.map((number) => (
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
              ))
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** "jan", "mars": short where the script has short forms, whole in Arabic letters. */
function monthShort(week: CalendarWeek): string {
  const name = names().months[Number(week.monday.slice(5, 7)) - 1] ?? "";
  return name.length <= 5 || /\p{Script=Arabic}/u.test(name) ? name : name.slice(0, 3);
}

function WeekHead({ week }: { week: CalendarWeek }) {
  return (
    <th scope="row" class={`cal-week band-${week.band?.kind ?? "none"}`}>
      <span class="cal-head">
        <span class="cal-month">{week.newMonth && monthShort(week)}</span>
        <span class="cal-dot" aria-hidden="true" />
        <span class="cal-number">{week.week}</span>
      </span>
    </th>
  );
}

interface BandProps {
  week: CalendarWeek;
  name: string;
  onFill: (week: Week) => void;
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

function wordsOf(cell: Cell, named: boolean) {
  const topic = cell.topic?.title ?? titleOf(cell.club_id);
  if (cell.kind === "holiday") return <Nb>{cell.name ?? ""}</Nb>;
  if (cell.kind === "cancelled") return t("Avlyst");
  const words = named && cell.topic ? `${titleOf(cell.club_id)}: ${topic}` : topic;
  return (
    <>
      <Nb>{words}</Nb>
      {cell.kind === "moved" && t(", flyttet")}
    </>
  );
}

const icons = { holiday: "flag", cancelled: "minus", moved: "s-arrow-u-up-left" } as const;

function OneCell({ cell, tone, named }: { cell: Cell; tone: number; named: boolean }) {
  const icon = cell.kind in icons ? icons[cell.kind as keyof typeof icons] : null;
  const look = `cal-cell ${cell.kind} tile-${tone}`;
  const inner = (
    <>
      {cell.kind !== "holiday" && <bdi dir="ltr" class="cal-date">{`${Number(cell.day.slice(8))}.`}</bdi>}
      {icon && <Icon name={icon} size={14} />}
      <span>{wordsOf(cell, named)}</span>
    </>
  );
  const title = `${titleOf(cell.club_id)} ${longDay(cell.day)} ${cell.time}`;
  if (cell.session_id)
    return (
      <Link class={look} href={`/timer/${cell.session_id}`} title={title}>
        {inner}
      </Link>
    );
  return (
    <span class={look} title={title}>
      {inner}
    </span>
  );
}

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
                    class={`cal-slot tile-${tone.get(cell.club_id) ?? 1}`}
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
  const icon = cell.kind in icons ? icons[cell.kind as keyof typeof icons] : null;
  const inner = (
    <>
      <span class="cal-day">
        {weekdayShort(day)} <bdi dir="ltr">{`${Number(day.slice(8))}.`}</bdi>
      </span>
      {icon && <Icon name={icon} size={18} />}
      <span class="grow">
        <strong class="block">
          <Nb>{titleOf(cell.club_id)}</Nb>
        </strong>
        {wordsOf(cell, false)}
      </span>
      <span class="soft">{cell.kind !== "holiday" && cell.time}</span>
    </>
  );
  if (cell.session_id)
    return (
      <Link class={`cal-line ${cell.kind}`} href={`/timer/${cell.session_id}`}>
        {inner}
      </Link>
    );
  return <span class={`cal-line ${cell.kind}`}>{inner}</span>;
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

export const spanOf = (from: string, to: string): string =>
  t("{from} – {to}", { from: dayMonth(from), to: dayMonth(to) });
