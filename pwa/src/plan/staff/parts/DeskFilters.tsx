import { t } from "../../../core/i18n";
import { type AnyIcon, Tabs } from "../../../ui";
import { type DeskFilter, type DeskRow, fitsDesk } from "../desk";

type Pill = { value: DeskFilter; words: string; icon: AnyIcon };

const pills = (): Pill[] => [
  { value: "all", words: t("Alle"), icon: "users" },
  { value: "now", words: t("Trenger noe nå"), icon: "bell" },
  { value: "overdue", words: t("Over fristen"), icon: "clock" },
  { value: "handover", words: t("Overføring"), icon: "bridge" },
  { value: "end_near", words: t("Nær slutt"), icon: "hourglass-medium" },
  { value: "intensive", words: t("Tett oppfølging"), icon: "users-three" },
  { value: "ready", words: t("Klar for jobb"), icon: "check" },
  { value: "not_in", words: t("Ikke inne"), icon: "qr-code" },
];

/** Which of my people are shown; what holds nobody is left out. */
export function DeskFilters({
  rows,
  most,
  value,
  onChange,
}: {
  rows: DeskRow[];
  /** How many may be followed closely at a time. */
  most: number;
  value: DeskFilter;
  onChange: (value: DeskFilter) => void;
}) {
  const counted = pills().map((pill) => ({
    ...pill,
    count: rows.filter((row) => fitsDesk(row, pill.value)).length,
  }));
  const tabs = counted
    .filter((pill) => pill.value === "all" || pill.count > 0 || pill.value === value)
    .map((pill) =>
      pill.value === "intensive" ? { ...pill, count: t("{n} av {most}", { n: pill.count, most }) } : pill,
    );
  return (
    <Tabs
      label={t("Hvem som vises")}
      tabs={tabs}
      value={value}
      onChange={(next) => onChange(next as DeskFilter)}
    />
  );
}
