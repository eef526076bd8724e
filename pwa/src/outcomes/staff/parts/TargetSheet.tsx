import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Button, Sheet, Stepper } from "../../../ui";

interface TargetSheetProps {
  share: number;
  onSaved: () => void;
  onClose: () => void;
}

/** The municipality's own target a year after; the line in the later chart. */
export function TargetSheet({ share, onSaved, onClose }: TargetSheetProps) {
  const [wanted, setWanted] = useState(share);
  const saving = useSaving();
  const save = async () => {
    if ((await saving.save("PUT", "/outcomes/target", { share: wanted })) !== null) onSaved();
  };
  return (
    <Sheet title={t("Målet ett år etter")} onClose={onClose} dialog>
      <Stepper
        label={t("Prosent i jobb eller utdanning")}
        hint={t("Det nasjonale målet er 70 prosent innen ett år.")}
        value={wanted}
        max={100}
        onChange={setWanted}
      />
      <TroubleCard trouble={saving.trouble} />
      <Button wide icon="check" disabled={saving.busy} onClick={() => void save()}>
        {t("Lagre målet")}
      </Button>
    </Sheet>
  );
}
