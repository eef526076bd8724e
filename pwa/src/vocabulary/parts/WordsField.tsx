import { Field } from "../../ui";

/** Many words at once: typed or pasted. */
export function WordsField({ label, hint, problem, value, rows = 6, onChange }: WordsFieldProps) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(ids) => (
        <textarea
          class="input"
          lang="nb"
          dir="auto"
          rows={rows}
          autoCapitalize="off"
          {...ids}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface WordsFieldProps {
  label: string;
  hint?: string;
  problem?: string | undefined;
  value: string;
  rows?: number;
  onChange: (text: string) => void;
}
