import { t } from "../core/i18n";
import { Field, type FieldIds, type Labelled } from "./Field";

/** A clock time of 24 hours in every browser, whatever its own country is used to: hours, and minutes in steps of five. */
export function TimeField({ label, hint, problem, value, onChange, required }: TimeFieldProps) {
  const [hour = "", minute = ""] = value.split(":");
  // An hour alone is the whole hour; minutes alone wait for theirs.
  const set = (nextHour: string, nextMinute: string) =>
    onChange(nextHour === "" ? "" : `${nextHour}:${nextMinute || "00"}`);
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(ids) => (
        <span class="time-field" dir="ltr">
          <Part
            ids={{ ...ids, "aria-label": t("{label}, klokketime", { label }) }}
            value={hour}
            options={HOURS}
            required={required}
            onChange={(next) => set(next, minute)}
          />
          <span aria-hidden="true">.</span>
          <Part
            ids={{ "aria-label": t("{label}, minutter", { label }) }}
            value={minute}
            options={minutesWith(minute)}
            required={required}
            onChange={(next) => set(hour, next)}
          />
        </span>
      )}
    </Field>
  );
}

export interface TimeFieldProps extends Labelled {
  /** "14:05", or "" for none. */
  value: string;
  required?: boolean | undefined;
  onChange: (value: string) => void;
}

const two = (number: number) => String(number).padStart(2, "0");
const HOURS = Array.from({ length: 24 }, (_, hour) => two(hour));
const MINUTES = Array.from({ length: 12 }, (_, step) => two(step * 5));
/** A time that was brought in with other minutes keeps them until somebody chooses. */
export const minutesWith = (minute: string): string[] =>
  minute === "" || MINUTES.includes(minute) ? MINUTES : [...MINUTES, minute].sort();

interface PartProps {
  ids: Partial<FieldIds> & { "aria-label": string };
  value: string;
  options: string[];
  required: boolean | undefined;
  onChange: (value: string) => void;
}

function Part({ ids, value, options, required, onChange }: PartProps) {
  return (
    <select
      class="input"
      {...ids}
      required={required ?? false}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {(value === "" || !required) && (
        <option value="" selected={value === ""}>
          –
        </option>
      )}
      {options.map((option) => (
        <option key={option} value={option} selected={option === value}>
          {option}
        </option>
      ))}
    </select>
  );
}
