import { t } from "../core/i18n";
import { RoundButton } from "./Button";
import { type AnyIcon, Icon } from "./Icon";
import { Nb } from "./Nb";

/** What the small badge of a bust says about a person's work. */
export type Role =
  | "leader"
  | "adviser"
  | "mentor"
  | "employer"
  | "job_specialist"
  | "teacher"
  | "participant"
  | "none";

const badges: Partial<Record<Role, AnyIcon>> = {
  leader: "seat",
  adviser: "signpost",
  mentor: "graduation-cap",
  employer: "briefcase",
  job_specialist: "handshake",
};

/** A faceless bust, coloured by role; never a photo. */
export function Avatar({ role = "none", size = 52 }: { role?: Role; size?: number }) {
  const badge = badges[role];
  return (
    <span class={`avatar ${role}`} style={{ "--size": `${size / 16}rem` }} aria-hidden="true">
      <span class="avatar-face">
        <Icon name="bust" size={size} />
      </span>
      {badge && (
        <span class="avatar-badge">
          <Icon name={badge} size={14} />
        </span>
      )}
    </span>
  );
}

export interface PersonProps {
  name: string;
  /** Her work: "Leder". */
  about?: string;
  /** When to call, as she wrote it, in Norwegian: "9–15 alle dager". */
  hours?: string | null | undefined;
  role?: Role;
  phone?: string | null | undefined;
  /** On detail pages the number stands as text too. */
  showNumber?: boolean;
}

/** "9–15" stays on one line. */
const UNBROKEN = "\u2060–\u2060";

/** Who helps: bust, name, role and hours, and a call button. */
export function PersonStrip({ name, about, hours, role = "leader", phone, showNumber }: PersonProps) {
  return (
    <div class="person">
      <Avatar role={role} />
      <div class="grow">
        <p class="strong" data-speak="">
          <bdi>{name}</bdi>
        </p>
        {(about || hours) && (
          <p class="small soft" data-speak="">
            {about}
            {about && hours && " · "}
            {hours && <Nb tap>{hours.replaceAll("–", UNBROKEN)}</Nb>}
          </p>
        )}
        {showNumber && phone && (
          <p class="small" data-speak={spelled(phone)}>
            <bdi dir="ltr">{grouped(phone)}</bdi>
          </p>
        )}
      </div>
      {phone && <RoundButton icon="phone-fill" label={t("Ring {name}", { name })} href={`tel:${phone}`} />}
    </div>
  );
}

/** "+4746262888" → "462 62 888": as numbers are written in Norway; others as they came. */
export function grouped(phone: string): string {
  const local = phone.replace(/^\+47/, "").replace(/\s/g, "");
  return /^\d{8}$/.test(local) ? local.replace(/(\d{3})(\d{2})(\d{3})/, "$1 $2 $3") : phone;
}

/** Digit by digit, so that no voice reads a number in the millions. */
export const spelled = (phone: string): string => grouped(phone).replace(/\s/g, "").split("").join(" ");
