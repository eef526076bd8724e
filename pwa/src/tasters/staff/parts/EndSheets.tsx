import { useState } from "preact/hooks";
import { addDays } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Button, Sheet, TextField, toast } from "../../../ui";
import type { Taster } from "../../queries";
import { proposeLonger, stop } from "../actions";
import { ReasonField } from "./ReasonField";

interface SheetProps {
  taster: Taster;
  onSaved: (taster: Taster) => void;
  onClose: () => void;
}

/** Cancelled, or ended early, with a reason that she reads. */
export function StopSheet({ taster, onSaved, onClose }: SheetProps) {
  const [reason, setReason] = useState("");
  const saving = useSaving();
  const save = async () => {
    const saved = await saving.save<Taster>(...stop(taster.id, reason.trim()));
    if (!saved) return;
    onSaved(saved.data);
    toast(t("Stoppet. Deltakeren får beskjed."));
  };
  return (
    <Sheet title={t("Stopp fra i dag")} onClose={onClose} dialog>
      <ReasonField value={reason} onChange={setReason} />
      <TroubleCard trouble={saving.trouble} again={save} />
      <Button wide icon="calendar-x" disabled={saving.busy || !reason.trim()} onClick={save}>
        {t("Stopp fra i dag")}
      </Button>
    </Sheet>
  );
}

/** Exceptionally longer: a reason, and a second person says yes (domain.md S3). */
export function LongerSheet({ taster, onSaved, onClose }: SheetProps) {
  const [until, setUntil] = useState("");
  const [reason, setReason] = useState("");
  const saving = useSaving();
  const save = async () => {
    const saved = await saving.save<Taster>(...proposeLonger(taster.id, until, reason.trim()));
    if (!saved) return;
    onSaved(saved.data);
    toast(t("Foreslått. En annen må si ja."));
  };
  return (
    <Sheet title={t("Forleng jobbsmaken")} onClose={onClose} dialog>
      <p class="soft">{t("En jobbsmak forlenges bare unntaksvis. En annen enn deg må si ja.")}</p>
      <div class="form">
        <TextField
          label={t("Ny siste dag")}
          type="date"
          value={until}
          min={addDays(taster.ends_on, 1)}
          onChange={setUntil}
        />
        <ReasonField value={reason} onChange={setReason} />
      </div>
      <TroubleCard trouble={saving.trouble} again={save} />
      <Button wide icon="calendar-plus" disabled={saving.busy || !until || !reason.trim()} onClick={save}>
        {t("Foreslå forlengelse")}
      </Button>
    </Sheet>
  );
}
