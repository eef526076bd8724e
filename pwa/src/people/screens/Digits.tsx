import { t } from "../../core/i18n";

/** How many digits a code has. */
export const LENGTH = 8;

/** One field for the keyboard and screen readers, drawn as eight boxes. */
export function Digits({
  value,
  busy,
  onType,
}: {
  value: string;
  busy: boolean;
  onType: (text: string) => void;
}) {
  return (
    <div class="digits" dir="ltr">
      <input
        class="digits-field"
        inputMode="numeric"
        autoComplete="one-time-code"
        aria-label={t("Koden, 8 tall")}
        maxLength={LENGTH + 2}
        value={value}
        disabled={busy}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {Array.from({ length: LENGTH }, (_, place) => (
        <span key={`box-${place}`} class={`digit${place === value.length ? " next" : ""}`} aria-hidden="true">
          {value[place] ?? ""}
        </span>
      ))}
    </div>
  );
}
