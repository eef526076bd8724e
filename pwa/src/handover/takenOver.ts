import { t } from "../core/i18n";
import { type Helper, joinHelpers } from "../plan/rows";
import { mine } from "./queries";

/** Who has taken over after the programme and has no account here: somebody she can ring. */
function takenOver(): Helper[] {
  const last = mine.value;
  const receiver = last?.status === "completed" && last.kind !== "to_adviser" ? last.parties.receiver : null;
  if (!last || !receiver?.phone) return [];
  const staff = { id: `receiver ${last.id}`, name: receiver.name, phone: receiver.phone, roles: [] };
  return [{ staff, about: receiver.office ?? t("Tar over etter programmet") }];
}

joinHelpers(takenOver);
