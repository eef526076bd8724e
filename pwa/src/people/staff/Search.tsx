import { Icon } from "../../ui";

/** A search field whose lens says what it is for; the words are its label too. */
export function Search({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <label class="find">
      <span class="quiet">{label}</span>
      <Icon name="s-magnifying-glass" size={20} />
      <input
        class="input"
        type="search"
        placeholder={label}
        value={value}
        autoComplete="off"
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
