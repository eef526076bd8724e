import { Field, type Labelled } from "./Field";
import "./fields.css";

/** Several lines of text. */
export function TextArea({ label, hint, problem, value, onChange, ...rest }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(ids) => (
        <textarea
          class="input"
          {...rest}
          {...ids}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

export interface TextAreaProps extends Labelled {
  value: string;
  rows: number;
  maxLength?: number;
  lang?: string;
  dir?: "auto" | "ltr" | "rtl";
  autoCapitalize?: "off";
  onChange: (value: string) => void;
}
