import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Button, Sheet, TextField, toast } from "../../../ui";
import { openGoals } from "../../goals";
import type { Step } from "../../queries";
import { addStep } from "../actions";
import { type Known, withStep } from "../known";
import { GoalSelect } from "./NewGoal";

/** A step that staff suggest; she says yes or no. */
export function NewStep({ known, onClose }: { known: Known; onClose: () => void }) {
  const [title, setTitle] = useState("");
  const [goal, setGoal] = useState("");
  const [starts, setStarts] = useState("");
  const [due, setDue] = useState("");
  const saving = useSaving();
  const save = async () => {
    const days = { ...(starts ? { starts } : {}), ...(due ? { due } : {}) };
    const step = { title: title.trim(), ...(goal ? { goal_id: goal } : {}), ...days };
    const saved = await saving.save<Step>(...addStep(known.page.person.id, step));
    if (saved === null) return;
    known.put(withStep(known.page, saved.data));
    onClose();
    toast(t("Steget er foreslått"));
  };
  return (
    <Sheet title={t("Nytt steg")} onClose={onClose} dialog>
      <TextField
        label={t("Hva skal skje?")}
        hint={t("Kort, og med vanlige ord.")}
        value={title}
        maxLength={200}
        onChange={setTitle}
      />
      <GoalSelect
        label={t("Hvilket mål hører det til?")}
        none={t("Ikke noe mål")}
        goals={openGoals(known.page.plan.goals ?? [])}
        value={goal}
        onChange={setGoal}
      />
      <div class="form">
        <div class="pair">
          <TextField label={t("Fra når?")} type="date" value={starts} onChange={setStarts} />
          <TextField label={t("Til når?")} type="date" value={due} onChange={setDue} />
        </div>
      </div>
      <TroubleCard trouble={saving.trouble} again={save} />
      <Button wide icon="check" disabled={saving.busy || !title.trim()} onClick={save}>
        {t("Foreslå steget")}
      </Button>
    </Sheet>
  );
}
