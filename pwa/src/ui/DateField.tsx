import { useRef, useState } from "preact/hooks";
import { t } from "../core/i18n";
import { numericDay } from "./dates";
import { Field, type FieldIds, type Labelled } from "./Field";
import { Icon } from "./Icon";

/**
 * A day as it is written in Norway, 17.08.2026, in every browser, whatever its own country is used to: typed, or picked in
 * the browser's own calendar.
 */
export function DateField({ label, hint, problem, value, onChange, min, max, ...rest }: DateFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  // What is typed stands as long as it means the value; another value (a form filled anew) takes its place.
  const own = typed !== null && within(dayFrom(typed), min, max) === value;
  const type = (next: string) => {
    setTyped(next);
    onChange(within(dayFrom(next), min, max));
  };
  const pick = (next: string) => {
    setTyped(null);
    onChange(next);
  };
  return (
    <Field label={label} hint={hint} problem={problem ?? (own ? whyNot(typed, min, max) : undefined)}>
      {(ids) => (
        <span class="date-field">
          <Typed {...ids} {...rest} value={own ? typed : value && numericDay(value)} onType={type} />
          <Picked label={label} min={min} max={max} value={value} onPick={pick} />
        </span>
      )}
    </Field>
  );
}

interface TypedProps extends FieldIds {
  name?: string | undefined;
  required?: boolean | undefined;
  value: string;
  onType: (text: string) => void;
}

function Typed({ required = false, onType, ...rest }: TypedProps) {
  return (
    <input
      class="input"
      {...rest}
      required={required}
      inputMode="numeric"
      autoComplete="off"
      maxLength={10}
      placeholder={t("dd.mm.åååå")}
      dir="ltr"
      onInput={(event) => onType(event.currentTarget.value)}
    />
  );
}

interface PickedProps {
  label: string;
  min: string | undefined;
  max: string | undefined;
  value: string;
  onPick: (day: string) => void;
}

/** The browser's own calendar behind a button; the field it belongs to is never seen. */
function Picked({ label, min, max, value, onPick }: PickedProps) {
  const calendar = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={calendar}
        class="date-native"
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        min={min}
        max={max}
        value={value}
        onInput={(event) => onPick(event.currentTarget.value)}
      />
      <button
        type="button"
        class="round-button spruce"
        aria-label={t("{label}: velg i kalenderen", { label })}
        onClick={() => open(calendar.current)}
      >
        <Icon name="calendar-blank" size={22} />
      </button>
    </>
  );
}

export interface DateFieldProps extends Labelled {
  /** "2026-08-17", or "" for none. */
  value: string;
  /** The first and the last day that can be meant. */
  min?: string | undefined;
  max?: string | undefined;
  name?: string | undefined;
  required?: boolean | undefined;
  onChange: (value: string) => void;
}

/** "17.8.2026", "17082026" and "2026-08-17" → "2026-08-17"; "" for what is no day (yet). */
export function dayFrom(text: string): string {
  const [, day = "", month = "", year = ""] =
    /^(\d{1,2})[./ -]+(\d{1,2})[./ -]+(\d{4})$/.exec(text.trim()) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(text.trim()) ??
    [];
  const iso = year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text.trim();
  const meant = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : null;
  return meant && !Number.isNaN(meant.getTime()) && meant.toISOString().startsWith(iso) ? iso : "";
}

const within = (day: string, min?: string, max?: string): string =>
  (min && day < min) || (max && day > max) ? "" : day;

/** Said once a whole day stands there; who is still typing is left in peace. */
function whyNot(typed: string, min?: string, max?: string): string | undefined {
  if (typed.length < 8) return undefined;
  const day = dayFrom(typed);
  if (day === "") return typed.length < 10 ? undefined : t("Skriv dagen slik: 17.08.2026");
  if (min && day < min) return t("Velg en dag fra og med {day}.", { day: numericDay(min) });
  return max && day > max ? t("Velg en dag til og med {day}.", { day: numericDay(max) }) : undefined;
}

function open(calendar: HTMLInputElement | null): void {
  try {
    calendar?.showPicker();
  } catch {
    calendar?.focus(); // an older browser opens it by itself
  }
}
