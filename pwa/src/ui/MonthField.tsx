import { today } from "../core/clock";
import { names, t } from "../core/i18n";
import { Field, type FieldIds, type Labelled } from "./Field";

/** A month and its year as two choices: not every browser has a field for it. */
export function MonthField({ label, hint, problem, value, onChange }: MonthFieldProps) {
  const [year = "", month = ""] = value.split("-");
  // The first choice brings the other along: this year, or January.
  const set = (nextYear: string, nextMonth: string) => onChange(`${nextYear}-${nextMonth}`);
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(ids) => (
        <span class="time-field month-field">
          <Choice
            ids={{ ...ids, "aria-label": t("{label}, måned", { label }) }}
            value={month}
            options={MONTHS.map((number) => [number, names().alone[Number(number) - 1] ?? number])}
            onChange={(next) => (next === "" ? onChange("") : set(year || today().slice(0, 4), next))}
          />
          <Choice
            ids={{ "aria-label": t("{label}, år", { label }) }}
            value={year}
            options={yearsWith(year).map((number) => [number, number])}
            onChange={(next) => (next === "" ? onChange("") : set(next, month || "01"))}
          />
        </span>
      )}
    </Field>
  );
}

export interface MonthFieldProps extends Labelled {
  /** "2024-08", or "" for none. */
  value: string;
  onChange: (value: string) => void;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));
const BACK = 60;

/** From this year back over a working life, and what stands there already. */
function yearsWith(year: string): string[] {
  const now = Number(today().slice(0, 4));
  const years = Array.from({ length: BACK }, (_, index) => String(now - index));
  return year === "" || years.includes(year) ? years : [year, ...years];
}

interface ChoiceProps {
  ids: Partial<FieldIds> & { "aria-label": string };
  value: string;
  options: [string, string][];
  onChange: (value: string) => void;
}

function Choice({ ids, value, options, onChange }: ChoiceProps) {
  return (
    <select class="input" {...ids} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      <option value="" selected={value === ""}>
        –
      </option>
      {options.map(([option, words]) => (
        <option key={option} value={option} selected={option === value}>
          {words}
        </option>
      ))}
    </select>
  );
}
