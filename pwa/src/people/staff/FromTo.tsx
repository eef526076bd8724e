import { t } from "../../core/i18n";
import { TextField } from "../../ui";

/** Between two days, or two times of a day, side by side. */
export function FromTo({ type, from, to, problems = {}, onChange }: FromToProps) {
  return (
    <div class="pair">
      <TextField
        label={t("Fra")}
        type={type}
        value={from}
        problem={problems.from}
        onChange={(value) => onChange({ from: value })}
      />
      <TextField
        label={t("Til")}
        type={type}
        value={to}
        problem={problems.to}
        onChange={(value) => onChange({ to: value })}
      />
    </div>
  );
}

export interface FromToProps {
  type: "date" | "time";
  from: string;
  to: string;
  problems?: { from?: string | undefined; to?: string | undefined };
  onChange: (part: { from: string } | { to: string }) => void;
}
