import { listed, t, tn } from "../../../core/i18n";
import { kept } from "../../../core/rows";
import { Mend } from "../../../people/staff/fields";
import { Button, Card, Check, Icon, Nb, Tag } from "../../../ui";
import { nameOfWeekday } from "../../../ui/dates";
import type { Club } from "../../queries";
import { type Calendar, emptyIn, type Preview } from "../calendar";
import { type Plan, sameWeek, type Week } from "../term";
import { holidayWeeks } from "../week";
import { shortTitle } from "../words";
import "../term.css";

const clubs = () => [...kept<Club>("club").value.values()];
/** Every Arabic weekday begins with the article: it tells none apart. */
const ARTICLE = /^ال/;

/** The municipality's holiday weeks within the plan. */
export const knownIn = (plan: Plan) =>
  holidayWeeks().filter((week) => week.from <= plan.to && week.to >= plan.from);
/** Holiday weeks that were chosen here and that the municipality does not have yet. */
export const newWeeks = (plan: Plan): Week[] =>
  plan.excluded_weeks.filter((week) => !holidayWeeks().some((one) => sameWeek(one, week)));

/** When each club meets, every week. */
export function Pattern({
  plan,
  problem,
  onEdit,
}: {
  plan: Plan;
  problem: string | undefined;
  onEdit: () => void;
}) {
  const byId = new Map(clubs().map((club) => [club.id, club]));
  const ids = clubs()
    .map(({ id }) => id)
    .sort();
  return (
    <Card class="part" label={t("Ukemønster")}>
      <div class="row apart nowrap">
        <h2 class="part-title">{t("Ukemønster")}</h2>
        <Button kind="plain" small onClick={onEdit}>
          {t("Endre")}
        </Button>
      </div>
      <Mend>{problem}</Mend>
      <ul class="pattern">
        {plan.rows.map((row) => (
          <li key={row.club_id + row.weekday + row.starts}>
            <span class={`pattern-day club-${(ids.indexOf(row.club_id) % 5) + 1}`} aria-hidden="true">
              {nameOfWeekday(row.weekday).replace(ARTICLE, "").slice(0, 2)}
            </span>
            <span class="grow">
              <strong class="block">
                <Nb>{shortTitle(byId.get(row.club_id)?.title ?? "")}</Nb>
              </strong>
              <span class="quiet">{nameOfWeekday(row.weekday)}</span>
              <span class="block">
                {t("{from}–{to}", { from: row.starts.replace(":", "."), to: row.ends.replace(":", ".") })}
              </span>
              <span class="pattern-seats soft">
                <Icon name="seat" size={16} />
                {tn("{n} plass", "{n} plasser", byId.get(row.club_id)?.seats ?? 0)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <Button kind="plain" small icon="plus" href="/klubber/ny">
        {t("Ny klubb")}
      </Button>
    </Card>
  );
}

interface SkipProps {
  plan: Plan;
  change: (part: Partial<Plan>) => void;
  preview: Preview | null;
  onWeeks: () => void;
}

/** What the plan goes around. */
export function SkipCard({ plan, change, preview, onWeeks }: SkipProps) {
  const weeks = [...knownIn(plan).map(({ week }) => week), ...newWeeks(plan).map(({ week }) => week)];
  const days = new Set(
    preview?.weeks.flatMap((week) =>
      week.days.filter((day) => day.skipped === "public_holiday").map((day) => day.day),
    ),
  );
  return (
    <Card class="part" label={t("Hopp over")}>
      <h2 class="part-title">{t("Hopp over")}</h2>
      <div class="skip">
        <Check on={plan.holiday_weeks} onChange={(on) => change({ holiday_weeks: on })}>
          {t("Skoleferier")}
        </Check>
        <button type="button" class="skip-weeks" onClick={onWeeks}>
          {weeks.length > 0 ? t("uke {weeks}", { weeks: listed(weeks) }) : t("velg uker")}
        </button>
        {plan.holiday_weeks && weeks.length === 0 && (
          <p class="skip-none">
            <Tag tone="wait" icon="s-warning">
              {t("Ingen uker er valgt ennå")}
            </Tag>
          </p>
        )}
        <Check on={plan.public_holidays} onChange={(on) => change({ public_holidays: on })}>
          {t("Helligdager")}
        </Check>
        <span class="soft">{tn("{n} dag", "{n} dager", days.size)}</span>
      </div>
    </Card>
  );
}

/** Holiday weeks that hold nothing yet. */
export function EmptyWeeks({ calendar, fill }: { calendar: Calendar; fill: (week: Week) => void }) {
  return (
    <>
      {emptyIn(calendar).map((week) => (
        <button key={week.monday} type="button" class="notice unsent term-empty" onClick={() => fill(week)}>
          <Icon name="calendar-plus" size={28} />
          <span class="grow">
            <strong class="block">{t("Uke {week} er tom.", { week: week.week })}</strong>
            {t("Lag noe for ferieuka?")}
          </span>
        </button>
      ))}
    </>
  );
}
