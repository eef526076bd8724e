import { t } from "../../core/i18n";
import { Select } from "../../ui";
import type { StaffMember } from "./types";

interface GetterProps {
  label: string;
  members: StaffMember[];
  value: string;
  onChange: (id: string) => void;
  /** Is it told how many each has? */
  count: boolean;
}

/** Who gets them is chosen once; then one tap each. */
export function Getter({ label, members, value, onChange, count }: GetterProps) {
  const words = (member: StaffMember) =>
    count ? t("{name}, har {count}", { name: member.name, count: member.people }) : member.name;
  return (
    <Select
      label={label}
      value={value}
      options={[
        { value: "", words: t("Velg en ansatt") },
        ...members.map((member) => ({ value: member.id, words: words(member) })),
      ]}
      onChange={onChange}
    />
  );
}

/** What the button beside each of them says. */
export const giveTo = (member: StaffMember | undefined) =>
  member ? t("Gi til {name}", { name: member.given_name }) : t("Gi til …");
