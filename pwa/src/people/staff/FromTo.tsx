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

/** Two clock times by the names they have in a draft. */
export function StartsEnds({ of, problems = {}, change }: StartsEndsProps) {
  return (
    <FromTo
      type="time"
      from={of.starts}
      to={of.ends}
      problems={{ from: problems.starts, to: problems.ends }}
      onChange={(part) => change("from" in part ? { starts: part.from } : { ends: part.to })}
    />
  );
}

export interface StartsEndsProps {
  of: { starts: string; ends: string };
  problems?: { starts?: string | undefined; ends?: string | undefined };
  change: (part: { starts: string } | { ends: string }) => void;
}
