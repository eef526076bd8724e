import { useSignal } from "@preact/signals";
import { t } from "../../core/i18n";
import { Button, Sheet } from "../../ui";
import { mayHoldGoals, newGoal } from "../goals";
import { goals } from "../queries";
import { GoalChoice } from "./GoalChoice";
import { GoalWords } from "./GoalWords";

interface NewGoalProps {
  personId: string;
  /** The goal that it is a part of, to begin with. */
  parent: string | null;
  onClose: () => void;
}

/** She makes a goal in her own words, or a smaller one on the way to another. */
export function NewGoalSheet({ personId, parent, onClose }: NewGoalProps) {
  const title = useSignal("");
  const under = useSignal(parent);
  return (
    <Sheet title={under.value ? t("Nytt delmål") : t("Nytt mål")} onClose={onClose}>
      <GoalWords
        value={title.value}
        onChange={(words) => {
          title.value = words;
        }}
      />
      <GoalChoice
        label={t("Er det en del av et større mål?")}
        none={t("Nei, et eget mål")}
        goals={mayHoldGoals(goals.value)}
        chosen={under.value}
        onChoose={(id) => {
          under.value = id;
        }}
      />
      <Button
        wide
        icon="check"
        disabled={title.value.trim() === ""}
        onClick={() => void newGoal(personId, title.value, under.value).then(onClose)}
      >
        {t("Lagre")}
      </Button>
    </Sheet>
  );
}
