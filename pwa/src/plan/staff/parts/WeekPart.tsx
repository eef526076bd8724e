import { type Day, mondayOf, today } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { Part } from "../../../people/staff/parts";
import { Icon, Nb, Tag } from "../../../ui";
import { clockLabel, longDay, nearDay, rangeLabel, weekLabel } from "../../../ui/dates";
import type { Known } from "../known";
import type { Happening } from "../types";
import { happenings } from "../words";

/** Class, job club, meetings, tasters and steps due of one week, by day. */
export function WeekPart({ page: { week } }: Known) {
  const days = [...new Set(week.map(({ day }) => day))].sort();
  return (
    <Part title={weekTitle(days)}>
      {days.length === 0 && <p class="soft">{t("Ingenting i denne uka.")}</p>}
      {days.map((day) => (
        <section key={day} class="plan-day">
          <h3 class="panel-head">{nearDay(day) ?? longDay(day)}</h3>
          <ul class="plan-week">
            {week
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

const weekTitle = (days: Day[]): string => weekLabel(mondayOf(days[0] ?? today()));

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
