import { t } from "../../../core/i18n";
import { useStaff } from "../../../people/staff/staffCards";
import { Select, Stepper } from "../../../ui";

/** Fields that the forms of clubs, sessions and holiday weeks have alike. */

interface SeatsProps {
  value: number;
  min?: number;
  hint?: string | undefined;
  onChange: (seats: number) => void;
}

/** How many there is room for. */
export const SeatsField = ({ min = 1, hint, ...rest }: SeatsProps) => (
  <Stepper label={t("Plasser")} min={min} max={500} {...(hint ? { hint } : {})} {...rest} />
);

interface LeaderProps {
  value: string;
  /** A leader may be exchanged, not taken away. */
  kept?: boolean;
  onChange: (leader_id: string) => void;
}

/** Who leads, among the municipality's leaders; nobody yet, too. */
export function LeaderField({ value, kept = false, onChange }: LeaderProps) {
  const leaders = useStaff("leader");
  const none = kept ? [] : [{ value: "", words: t("Ingen ennå") }];
  return <Select label={t("Leder")} value={value} options={[...none, ...leaders]} onChange={onChange} />;
}
