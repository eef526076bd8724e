import { t } from "../../../core/i18n";
import { useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Button, toast } from "../../../ui";
import { approveLonger } from "../actions";

/** The second person's yes. */
export function ApproveButton({ id, onDone }: { id: string; onDone: () => void }) {
  const saving = useSaving();
  const approve = async () => {
    if (!(await saving.save(...approveLonger(id)))) return;
    toast(t("Jobbsmaken er forlenget"));
    onDone();
  };
  return (
    <>
      <Button kind="soft" small icon="check" disabled={saving.busy} onClick={approve}>
        {t("Si ja til forlengelsen")}
      </Button>
      <TroubleCard trouble={saving.trouble} again={approve} />
    </>
  );
}
