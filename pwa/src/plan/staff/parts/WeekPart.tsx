import { useState } from "preact/hooks";
import { addDays, mondayOf, today } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { Part } from "../../../people/staff/parts";
import { Icon, Nb, Segmented, Tag } from "../../../ui";
import { clockLabel, longDay, nearDay, rangeLabel, weekLabel } from "../../../ui/dates";
import type { Known } from "../known";
import type { Happening } from "../types";
import { weekToShow } from "../week";
import { happenings } from "../words";

/** Class, job club, meetings, tasters and steps due, one week at a time: this one while something of it is left, else the next. */
export function WeekPart({ page: { week } }: Known) {
  const mondays = [mondayOf(today()), addDays(mondayOf(today()), 7)];
  const [monday, choose] = useState(() => weekToShow(week, today()));
  const shown = week.filter(({ day }) => mondayOf(day) === monday);
  const days = [...new Set(shown.map(({ day }) => day))].sort();
  return (
    <Part title={t("Uka")}>
      <Segmented
        label={t("Hvilken uke")}
        name="week"
        value={monday}
        options={mondays.map((value) => ({ value, words: weekLabel(value) }))}
        onChange={choose}
      />
      {days.length === 0 && <p class="soft">{t("Ingenting i denne uka.")}</p>}
      {days.map((day) => (
        <section key={day} class="plan-day">
          <h3 class="panel-head">{nearDay(day) ?? longDay(day)}</h3>
          <ul class="plan-week">
            {shown
              .filter((one) => one.day === day)
              .sort((a, b) => (a.starts_at ?? "").localeCompare(b.starts_at ?? ""))
              .map((one) => (
                <Line key={one.id} one={one} />
              ))}
          </ul>
        </section>
      ))}
    </Part>
  );
}

const MARKS: Record<string, () => string> = {
  present: () => t("Var her"),
  late: () => t("Kom sent"),
  told: () => t("Meldt fra"),
  absent: () => t("Borte"),
  cancelled: () => t("Avlyst"),
  waiting: () => t("I kø"),
};

function Line({ one }: { one: Happening }) {
  const look = happenings[one.what] ?? happenings.step;
  const mark = MARKS[one.state ?? ""]?.();
  const time = one.starts_at
    ? one.ends_at
      ? rangeLabel(one.starts_at, one.ends_at)
      : clockLabel(one.starts_at)
    : look.words();
  return (
    <li>
      <Icon name={look.icon} size={20} label={look.words()} />
      <span class="grow">
        <strong>
          <bdi>{one.title}</bdi>
        </strong>
        <span class="under">
          {time}
          {one.place && (
            <>
              {" · "}
              <Nb>{one.place}</Nb>
            </>
          )}
        </span>
      </span>
      {mark && <Tag tone="stone">{mark}</Tag>}
    </li>
  );
}
