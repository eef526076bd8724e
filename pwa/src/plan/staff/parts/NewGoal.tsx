import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Button, Select, Sheet, TextField, toast } from "../../../ui";
import { mayHoldGoals } from "../../goals";
import type { Goal } from "../../queries";
import { addGoal } from "../actions";
import { type Known, withGoal } from "../known";

/** A goal, or a sub-goal of one there is. */
export function NewGoal({ known, onClose }: { known: Known; onClose: () => void }) {
  const [title, setTitle] = useState("");
  const [parent, setParent] = useState("");
  const saving = useSaving();
  const save = async () => {
    const goal = { title: title.trim(), ...(parent ? { parent_id: parent } : {}) };
    const saved = await saving.save<Goal>(...addGoal(known.page.person.id, goal));
    if (saved === null) return;
    known.put(withGoal(known.page, saved.data));
    onClose();
    toast(t("Målet er i planen"));
  };
  return (
    <Sheet title={t("Nytt mål")} onClose={onClose} dialog>
      <TextField
        label={t("Mål")}
        hint={t("Kort, og med vanlige ord.")}
        value={title}
        maxLength={200}
        onChange={setTitle}
      />
      <GoalSelect
        label={t("Er det en del av et større mål?")}
        none={t("Nei, et eget mål")}
        goals={mayHoldGoals(known.page.plan.goals ?? [])}
        value={parent}
        onChange={setParent}
      />
      <TroubleCard trouble={saving.trouble} again={save} />
      <Button wide icon="check" disabled={saving.busy || !title.trim()} onClick={save}>
        {t("Lagre")}
      </Button>
    </Sheet>
  );
}

interface GoalSelectProps {
  label: string;
  none: string;
  goals: readonly Goal[];
  value: string;
  onChange: (id: string) => void;
}

/** One of her goals, or none; nothing is asked where there is no goal. */
export function GoalSelect({ label, none, goals, value, onChange }: GoalSelectProps) {
  if (goals.length === 0) return null;
  const options = [
    { value: "", words: none },
    ...goals.map(({ id, title }) => ({ value: id, words: title })),
  ];
  return <Select label={label} value={value} options={options} onChange={onChange} />;
}
