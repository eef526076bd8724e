import { t } from "../core/i18n";
import { isAhead, type Meeting } from "./queries";

export type Attendee = Meeting["with"][number];

/** Roles that are written by code; any other is said as it was written. */
export const attendeeRoles: Record<string, () => string> = {
  adviser: () => t("Programrådgiver"),
  receiver: () => t("Tar imot deg"),
};

/** Who is there: her adviser of today comes to each meeting that is ahead, also where nobody wrote that down. */
export function whoComes(meeting: Meeting, adviser: string | undefined): Attendee[] {
  const named = meeting.with.some(({ name }) => name === adviser);
  if (adviser === undefined || named || !isAhead(meeting)) return meeting.with;
  return [{ name: adviser, role: "adviser" }, ...meeting.with];
}
