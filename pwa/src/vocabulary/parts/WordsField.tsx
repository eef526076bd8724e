import { TextArea } from "../../ui";

/** Many words at once: typed or pasted. */
export function WordsField({ label, hint, problem, value, rows = 6, onChange }: WordsFieldProps) {
  return (
    <TextArea
      label={label}
      hint={hint}
      problem={problem}
      lang="nb"
      dir="auto"
      rows={rows}
      autoCapitalize="off"
      value={value}
      onChange={onChange}
    />
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
