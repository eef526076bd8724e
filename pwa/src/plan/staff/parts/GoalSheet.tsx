import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Button, Select, Sheet, TextField, toast } from "../../../ui";
import { again, type Choice, type Values } from "../../conflict";
import { goalChange } from "../../goals";
import type { Goal, State } from "../../queries";
import { stateWords } from "../../words";
import { changeGoal } from "../actions";
import { clashesIn } from "../clash";
import { type Known, withGoal } from "../known";
import { ChooseBoth } from "./ChooseBoth";

interface SheetProps {
  goal: Goal;
  known: Known;
  onClose: () => void;
}
type Sent = { change: Values; was: Values };

const STATES = Object.keys(stateWords) as State[];

/** A goal is changed; where somebody else changed the same field meanwhile, both are shown and she chooses. */
export function GoalSheet({ goal, known, onClose }: SheetProps) {
  const [draft, setDraft] = useState({ title: goal.title, state: goal.state, comment: goal.comment ?? "" });
  const [sent, setSent] = useState<Sent | null>(null);
  const saving = useSaving();
  const clashes = clashesIn(saving.trouble);
  const send = async (what: Sent | null) => {
    if (what === null) return onClose();
    setSent(what);
    const saved = await saving.save<Goal>(...changeGoal(goal.id, what.change, what.was));
    if (saved === null) return;
    known.put(withGoal(known.page, saved.data));
    onClose();
    toast(t("Målet er lagret"));
  };
  const choose = (choices: Record<string, Choice>) => {
    const next = sent && clashes ? again(sent, clashes, choices) : null;
    if (next) return void send(next);
    onClose();
    known.again();
  };
  const change = (fields: Partial<typeof draft>) => setDraft({ ...draft, ...fields });
  return (
    <Sheet title={t("Endre målet")} onClose={onClose} dialog>
      {clashes ? (
        <ChooseBoth of="goal" clashes={clashes} her={known.page.person.name} onChoose={choose} />
      ) : (
        <>
          <TextField
            label={t("Mål")}
            value={draft.title}
            maxLength={200}
            onChange={(title) => change({ title })}
          />
          <Select
            label={t("Hvor langt")}
            value={draft.state}
            options={STATES.map((state) => ({ value: state, words: stateWords[state]() }))}
            onChange={(state) => change({ state: state as State })}
          />
          <TextField
            label={t("Kommentar")}
            value={draft.comment}
            maxLength={500}
            onChange={(comment) => change({ comment })}
          />
          <TroubleCard trouble={saving.trouble} again={() => send(sent)} />
          <Button
            wide
            icon="check"
            disabled={saving.busy || !draft.title.trim()}
            onClick={() => send(goalChange(goal, { ...draft, title: draft.title.trim() }))}
          >
            {t("Lagre")}
          </Button>
        </>
      )}
    </Sheet>
  );
}
