import { useState } from "preact/hooks";
import { t, tn } from "../../../core/i18n";
import { newId } from "../../../core/id";
import { kept } from "../../../core/rows";
import { FromTo } from "../../../people/staff/FromTo";
import type { HolidayWeek } from "../../../people/staff/holidayWeeks";
import { Button, Check, Select, Sheet, TextField } from "../../../ui";
import { weekSpan } from "../../../ui/dates";
import { SlotFields } from "../../../week/staff/SlotFields";
import type { Club } from "../../queries";
import {
  byTime,
  mondayIn,
  type Plan,
  planProblems,
  type Row,
  rowProblem,
  sameWeek,
  type Week,
  weeksOf,
} from "../term";

export interface SheetProps {
  plan: Plan;
  change: (part: Partial<Plan>) => void;
  onClose: () => void;
}

/** The term's name and days. */
export function TermSheet({ plan, change, onClose }: SheetProps) {
  const problems = planProblems(plan);
  return (
    <Sheet title={t("Terminen")} onClose={onClose} dialog>
      <TextField
        label={t("Navn")}
        value={plan.title}
        maxLength={60}
        problem={problems.title}
        onChange={(title) => change({ title })}
      />
      <div class="form">
        <FromTo type="date" from={plan.from} to={plan.to} problems={problems} onChange={change} />
      </div>
      <Button wide kind="soft" icon="check" onClick={onClose}>
        {t("Se kalenderen")}
      </Button>
    </Sheet>
  );
}

const clubs = (): Club[] =>
  [...kept<Club>("club").value.values()]
    .filter(({ active }) => active)
    .sort((a, b) => a.title.localeCompare(b.title, "nb"));
/** The weekly pattern: which club meets when. Ordered by time as the sheet closes, so that no row moves while it is written. */
export function PatternSheet({ plan, change, onClose }: SheetProps) {
  const [keys] = useState(() => new Map<Row, string>());
  const keyOf = (row: Row) => keys.get(row) ?? (keys.set(row, newId()).get(row) as string);
  const put = (at: number, part: Partial<Row>) => {
    const rows = plan.rows.map((row, n) => {
      if (n !== at) return row;
      const next = { ...row, ...part };
      keys.set(next, keyOf(row));
      return next;
    });
    change({ rows });
  };
  const add = () => {
    const last = plan.rows.at(-1);
    const next = { club_id: "", weekday: ((last?.weekday ?? 0) % 5) + 1, starts: "09:00", ends: "11:30" };
    change({ rows: [...plan.rows, next] });
  };
  const close = () => {
    change({ rows: [...plan.rows].sort(byTime) });
    onClose();
  };
  return (
    <Sheet title={t("Ukemønster")} onClose={close} dialog>
      <ul class="stack">
        {plan.rows.map((row, at) => (
          <li key={keyOf(row)} class="pattern-row">
            <Select
              label={t("Klubb")}
              value={row.club_id}
              options={[
                ...(row.club_id ? [] : [{ value: "", words: t("Velg en klubb") }]),
                ...clubs().map(({ id, title }) => ({ value: id, words: title, lang: "nb" })),
              ]}
              onChange={(club_id) => put(at, { club_id })}
            />
            <SlotFields
              slot={row}
              problem={rowProblem(row)}
              onChange={(part) => put(at, part)}
              onRemove={() => change({ rows: plan.rows.filter((_, n) => n !== at) })}
            />
          </li>
        ))}
      </ul>
      <Button kind="plain" icon="plus" onClick={add}>
        {t("Legg til en tid")}
      </Button>
      <Button
        wide
        kind="soft"
        icon="check"
        disabled={plan.rows.some((row) => rowProblem(row))}
        onClick={close}
      >
        {t("Se kalenderen")}
      </Button>
    </Sheet>
  );
}

/** Which weeks nobody meets as usual. Weeks the municipality has already stand fast. */
export function WeeksSheet({ plan, change, onClose, known }: SheetProps & { known: HolidayWeek[] }) {
  const turn = (week: Week, on: boolean) =>
    change({
      excluded_weeks: on
        ? [...plan.excluded_weeks, week]
        : plan.excluded_weeks.filter((one) => !sameWeek(one, week)),
    });
  return (
    <Sheet title={t("Skoleferier")} onClose={onClose} dialog>
      <p class="soft">{t("Huk av ukene da skolen har fri. Du kan legge noe annet i dem.")}</p>
      <ul class="weeks-choice">
        {weeksOf(plan.from, plan.to).map((week) => {
          const own = known.find((one) => sameWeek(one, week));
          return (
            <li key={`${week.year}-${week.week}`}>
              <Check
                on={own !== undefined || plan.excluded_weeks.some((one) => sameWeek(one, week))}
                disabled={own !== undefined}
                onChange={(on) => turn(week, on)}
              >
                <strong>{t("Uke {week}", { week: week.week })}</strong>{" "}
                <span class="soft">{own?.title ?? weekSpan(mondayIn(week))}</span>
              </Check>
            </li>
          );
        })}
      </ul>
      <Button wide kind="soft" icon="check" onClick={onClose}>
        {tn("{n} ferieuke", "{n} ferieuker", known.length + plan.excluded_weeks.length)}
      </Button>
    </Sheet>
  );
}
