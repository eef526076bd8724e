import { t, tn } from "../../core/i18n";
import { toast } from "../../ui";
import type { Saving } from "./ask";
import { helpers } from "./paths";
import type { Assigned, HelperRole } from "./types";

/** From today on she looks after the participant; says so gently when it became many. False: it was refused, and `saving` says why. */
export async function assign(
  saving: Saving,
  participantId: string,
  staff: { id: string; name: string },
  role: HelperRole = "adviser",
): Promise<boolean> {
  const said = await saving.save<Assigned>("POST", helpers(participantId), { staff_id: staff.id, role });
  if (said === null) return false;
  const { count, many } = said.data;
  const now = tn("{name} har {n} deltaker nå.", "{name} har {n} deltakere nå.", count, { name: staff.name });
  toast(many ? `${now} ${t("Omtrent 25 er passe.")}` : now);
  return true;
}
