import { Icon } from "../../../ui";

/** One of a few, drawn as pills; a tap on the chosen one takes it away. */
export function PickOne({
  label,
  name,
  options,
  value,
  onChange,
}: {
  label: string;
  name: string;
  options: { value: string; words: string }[];
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <fieldset>
      <legend>{label}</legend>
      <div class="choices">
        {options.map((option) => (
          <label key={option.value} class="choice">
            <input
              class="quiet"
              type="radio"
              name={name}
              checked={option.value === value}
              onClick={() => option.value === value && onChange("")}
              onChange={() => onChange(option.value)}
            />
            <Icon name="check" size={18} />
            <span>
              <bdi>{option.words}</bdi>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
