import { isoWeek, today } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { useList } from "../../../people/staff/ask";
import { useWide } from "../../../people/staff/wide";
import { Button } from "../../../ui";
import { type Calendar, easterWeek } from "../calendar";
import { usualHoliday, type Week } from "../term";
import { CalendarTable } from "./TermCalendar";
import { CalendarList } from "./TermList";
import "../term.css";

/** A term that is made, as the server tells it. */
export type Made = { id: string; title: string; from: string; to: string; sessions: number };
/** What both the plan and the made term are given. */
export interface Shared {
  fill: (week: Week) => void;
  tabs: preact.ComponentChild;
}

export const PrintButton = () => (
  <Button kind="plain" small icon="s-printer" onClick={() => print()}>
    {t("Skriv ut")}
  </Button>
);

/** The calendar: a table where there is room, else a list. */
export function TermShown({ calendar, fill }: { calendar: Calendar; fill: (week: Week) => void }) {
  const wide = useWide();
  const { year } = calendar.weeks.at(-1) ?? isoWeek(today());
  const free = useList<{ day: string }>(`/week/holidays?from=${year}-01-01&to=${year}-12-31`);
  const easter = easterWeek(free.data ?? []);
  const View = wide ? CalendarTable : CalendarList;
  return <View calendar={calendar} onFill={fill} nameOf={(week) => usualHoliday(week, easter)} />;
}
