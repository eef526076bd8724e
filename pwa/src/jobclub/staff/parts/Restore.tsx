import { t } from "../../../core/i18n";
import { syncNow } from "../../../core/sync";
import { useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Button, toast } from "../../../ui";
import type { Session } from "../../queries";

/** A cancelled session takes place after all: seats and queue are as they were. */
export function Restore({ session }: { session: Session }) {
  const saving = useSaving();
  const restore = async () => {
    if ((await saving.save("DELETE", `/jobclub/sessions/${session.id}/cancellation`)) === null) return;
    await syncNow();
    toast(t("Timen er ikke avlyst lenger. De som har plass, får beskjed."));
  };
  return (
    <>
      <TroubleCard trouble={saving.trouble} />
      <div class="row">
        <Button
          kind="outline"
          small
          icon="calendar-check"
          disabled={saving.busy}
          onClick={() => void restore()}
        >
          {t("Timen blir noe av likevel")}
        </Button>
      </div>
    </>
  );
}
