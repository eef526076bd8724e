import type { ComponentChildren } from "preact";
import "./fields.css";

interface Segment<T extends string> {
  value: T;
  words: ComponentChildren;
}

/** Two or three choices in one pill; arrow keys move between them as in any radio group. */
export function Segmented<T extends string>({ label, name, value, options, onChange }: SegmentedProps<T>) {
  return (
    <fieldset class="segmented">
      <legend class="quiet">{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="segment">
          <input
            type="radio"
            class="quiet"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span data-speak="">{option.words}</span>
        </label>
      ))}
    </fieldset>
  );
}

export interface SegmentedProps<T extends string> {
  label: string;
  name: string;
  value: T;
  options: Segment<T>[];
  onChange: (value: T) => void;
}
