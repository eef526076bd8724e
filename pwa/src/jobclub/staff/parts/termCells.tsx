import type { ComponentChildren } from "preact";
import { t } from "../../../core/i18n";
import { Link } from "../../../core/router";
import { kept } from "../../../core/rows";
import { Nb } from "../../../ui";
import { dayMonth, weekdayShort } from "../../../ui/dates";
import type { Club } from "../../queries";
import type { Calendar, CalendarWeek, Cell } from "../calendar";
import type { Week } from "../term";
import { shortTitle } from "../words";
import "../term.css";

/** A club's short name. */
export const clubTitle = (id: string): string => shortTitle(kept<Club>("club").value.get(id)?.title ?? "");
/** Clubs keep their colour over the whole calendar; the words say which it is. */
export const tones = (): Map<string, number> => {
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

/** A holiday week and what to do about it. */
export interface BandProps {
  week: CalendarWeek;
  name: string;
  onFill: (week: Week) => void;
}

/** What stands in a cell: topic, holiday or what became of it. */
export function wordsOf(cell: Cell, named: boolean) {
  const topic = cell.title ?? cell.topic?.title ?? clubTitle(cell.club_id);
  if (cell.kind === "holiday") return <Nb>{cell.name ?? ""}</Nb>;
  if (cell.kind === "cancelled") return t("Avlyst");
  const words = named && cell.topic ? `${clubTitle(cell.club_id)}: ${topic}` : topic;
  return (
    <>
      <Nb>{words}</Nb>
      {cell.kind === "moved" && t(", flyttet")}
    </>
  );
}

/** A holiday week's activities, each a way to its page. */
export function Activities({ cells }: { cells: Cell[] }) {
  return (
    <span class="cal-activities">
      {cells.map((cell) => (
        <Link key={cell.session_id} class={`cal-activity ${cell.kind}`} href={`/timer/${cell.session_id}`}>
          {weekdayShort(cell.day)} <bdi dir="ltr">{`${Number(cell.day.slice(8))}.`}</bdi>{" "}
          <span class={cell.kind === "cancelled" ? "" : "quiet"}>{wordsOf(cell, false)}</span>
        </Link>
      ))}
    </span>
  );
}

const icons = { holiday: "flag", cancelled: "minus", moved: "s-arrow-u-up-left" } as const;

/** What a cell that is out of the ordinary is marked with. */
export const iconOf = ({ kind }: Cell) => (kind in icons ? icons[kind as keyof typeof icons] : null);

interface ToSessionProps {
  cell: Cell;
  look: string;
  title?: string;
  children: ComponentChildren;
}

/** A cell is a way to its session, once there is one. */
export function ToSession({ cell, look, children, ...rest }: ToSessionProps) {
  if (cell.session_id)
    return (
      <Link class={look} href={`/timer/${cell.session_id}`} {...rest}>
        {children}
      </Link>
    );
  return (
    <span class={look} {...rest}>
      {children}
    </span>
  );
}

export const spanOf = (from: string, to: string): string =>
  t("{from} – {to}", { from: dayMonth(from), to: dayMonth(to) });
