import { t } from "../../../core/i18n";
import { RoundButton } from "../../../ui";

interface RingProps {
  seat: { name: string; phone?: string | null };
  size?: number;
}

/** Rings who has the seat, where her number is known. */
export function Ring({ seat: { name, phone }, size = 44 }: RingProps) {
  if (!phone) return null;
  return (
    <RoundButton icon="phone-fill" size={size} label={t("Ring {name}", { name })} href={`tel:${phone}`} />
  );
}
