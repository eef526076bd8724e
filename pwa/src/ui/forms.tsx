import type { ComponentChildren } from "preact";
import { t } from "../core/i18n";
import { DateField } from "./DateField";
import { Field, type Labelled } from "./Field";
import { Icon } from "./Icon";
import { MonthField } from "./MonthField";
import { TimeField } from "./TimeField";
import "./fields.css";

interface Input {
  type?: "text" | "password" | "date" | "time" | "month" | "tel" | "number" | "search" | "url";
  name?: string;
  required?: boolean;
  autoComplete?: string;
  inputMode?: "numeric" | "text";
  maxLength?: number;
  min?: string;
  max?: string;
  placeholder?: string;
  autoFocus?: boolean;
}

/** One line of text (or number: `type`). A day, a month and a clock time have fields of their own, the same in every browser. */
export function TextField({ type = "text", ...props }: TextFieldProps) {
  if (type === "time") return <TimeField {...props} />;
  if (type === "date") return <DateField {...props} />;
  if (type === "month") return <MonthField {...props} />;
  return <Line type={type} {...props} />;
}

function Line({ label, hint, problem, value, onChange, type, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(ids) => (
        <input
          class="input"
          {...rest}
          // The kinds of input have types of their own; all of them hold a text.
          type={type as "text"}
          {...ids}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

export type TextFieldProps = Labelled & Input & { value: string; onChange: (value: string) => void };

/** A choice from a list that the browser shows its own way. */
export function Select({ label, hint, problem, value, options, onChange }: SelectProps) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(ids) => (
        <select
          class="input"
          {...ids}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option
              key={option.value}
              value={option.value}
              lang={option.lang}
              selected={option.value === value}
            >
              {option.words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export type SelectProps = Labelled & {
  value: string;
  options: { value: string; words: string; lang?: string }[];
  onChange: (value: string) => void;
};

/** On or off, at once. */
export function Toggle({ label, hint, on, onChange, icon }: ToggleProps) {
  return (
    <label class="toggle">
      {icon}
      <span class="grow" data-speak="">
        {label}
        {hint && <span class="small soft block">{hint}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}

export interface ToggleProps {
  label: string;
  hint?: string;
  on: boolean;
  onChange: (on: boolean) => void;
  icon?: ComponentChildren;
}

/** A tick box in a list. */
export function Check({ children, on, onChange, disabled }: CheckProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}

export interface CheckProps {
  children: ComponentChildren;
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}

/** A small number, by two buttons or typed. */
export function Stepper({ label, hint, value, min = 0, max = 999, onChange }: StepperProps) {
  const set = (next: number) =>
    onChange(Math.min(max, Math.max(min, Number.isFinite(next) ? Math.round(next) : min)));
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <div class="stepper">
          <button
            type="button"
            class="round-button spruce"
            aria-label={t("Én mindre")}
            disabled={value <= min}
            onClick={() => set(value - 1)}
          >
            <Icon name="minus" size={20} />
          </button>
          <input
            class="input"
            inputMode="numeric"
            {...ids}
            value={String(value)}
            onChange={(event) => set(Number(event.currentTarget.value))}
          />
          <button
            type="button"
            class="round-button spruce"
            aria-label={t("Én til")}
            disabled={value >= max}
            onClick={() => set(value + 1)}
          >
            <Icon name="plus" size={20} />
          </button>
        </div>
      )}
    </Field>
  );
}

export interface StepperProps {
  label: string;
  hint?: string;
  value: number;
  min?: number;
  max?: number;
  onChange: (value: number) => void;
}
