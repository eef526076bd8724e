import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { Select, Sheet, TextField, toast } from "../../../ui";
import { goalChange } from "../../goals";
import type { Goal, State } from "../../queries";
import { stateWords } from "../../words";
import { changeGoal } from "../actions";
import { type Known, withGoal } from "../known";
import { Changing, SaveChange } from "./Changing";
import { useChanging } from "./useChanging";

interface SheetProps {
  goal: Goal;
  known: Known;
  onClose: () => void;
}

const STATES = Object.keys(stateWords) as State[];

/** A goal is changed; where somebody else changed the same field meanwhile, both are shown and she chooses. */
export function GoalSheet({ goal, known, onClose }: SheetProps) {
  const [draft, setDraft] = useState({ title: goal.title, state: goal.state, comment: goal.comment ?? "" });
  const changing = useChanging<Goal>({
    known,
    write: ({ change, was }) => changeGoal(goal.id, change, was),
    onSaved: (saved) => {
      known.put(withGoal(known.page, saved));
      onClose();
      toast(t("Målet er lagret"));
    },
    onClose,
  });
  const change = (fields: Partial<typeof draft>) => setDraft({ ...draft, ...fields });
  const title = draft.title.trim();
  return (
    <Sheet title={t("Endre målet")} onClose={onClose} dialog>
      <Changing of="goal" her={known.page.person.name} changing={changing}>
        <TextField
          label={t("Mål")}
          value={draft.title}
          maxLength={200}
          onChange={(next) => change({ title: next })}
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
        <SaveChange
          changing={changing}
          ready={title !== ""}
          onSave={() => changing.send(goalChange(goal, { ...draft, title }))}
        />
      </Changing>
    </Sheet>
  );
}
