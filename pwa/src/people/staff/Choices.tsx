import { Icon } from "../../ui";
import { Mend } from "./fields";
import type { Option } from "./words";

/** Several of a few: tick boxes drawn as pills. */
export function Choices({ label, options, chosen, problem, onChange }: ChoicesProps) {
  const turn = (value: string, on: boolean) =>
    onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value));
  // What a spreadsheet brought in its own words stays a choice, so that saving never loses it.
  const own = chosen.filter((value) => !options.some((option) => option.value === value));
  return (
    <fieldset>
      <legend>{label}</legend>
      <div class="choices">
        {[...options, ...own.map((value) => ({ value, words: value }))].map(({ value, words }) => (
          <label key={value} class="choice">
            <input
              class="quiet"
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => turn(value, event.currentTarget.checked)}
            />
            <Icon name="check" size={18} />
            <span>{words}</span>
          </label>
        ))}
      </div>
      <Mend>{problem}</Mend>
    </fieldset>
  );
}

export interface ChoicesProps {
  label: string;
  options: Option[];
  chosen: string[];
  /** What to change, in words. */
  problem?: string | undefined;
  onChange: (chosen: string[]) => void;
}
