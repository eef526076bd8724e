import { useSignal } from "@preact/signals";
import { t } from "../../core/i18n";
import { Button, Icon, Sheet } from "../../ui";
import { moveGoal } from "../goals";
import { goalWords } from "../goalTitles";
import { type Goal, goalById, type State } from "../queries";
import { stateWords } from "../words";
import { Reword } from "./Reword";
import { SayMore } from "./SayMore";
import { StepMark } from "./StepMark";

const STATES = Object.keys(stateWords) as State[];

interface GoalSheetProps {
  goal: Goal;
  /** To make a goal beneath this one; none where it is a sub-goal itself. */
  onNew?: (() => void) | undefined;
  onClose: () => void;
}

/** One goal: how it goes, by mark and word, a short comment and other words for it if she wants. */
export function GoalSheet({ goal: opened, onNew, onClose }: GoalSheetProps) {
  const goal = goalById(opened.id) ?? opened;
  const state = useSignal(goal.state);
  const comment = useSignal(goal.comment ?? "");
  const title = useSignal(goal.title);
  const save = () => void moveGoal(goal, state.value, comment.value, title.value).then(onClose);
  return (
    <Sheet title={goalWords(goal.title) ?? goal.title} onClose={onClose}>
      <h3 class="third" data-speak="">
        {t("Hvordan går det med målet?")}
      </h3>
      <States
        chosen={state.value}
        onChoose={(code) => {
          state.value = code;
        }}
      />
      <SayMore
        rows={2}
        value={comment.value}
        onChange={(words) => {
          comment.value = words;
        }}
      />
      <Reword
        value={title.value}
        onChange={(words) => {
          title.value = words;
        }}
      />
      <Button wide icon="check" disabled={title.value.trim() === ""} onClick={save}>
        {t("Lagre")}
      </Button>
      {onNew && (
        <Button kind="soft" wide icon="plus" onClick={onNew}>
          {t("Nytt delmål")}
        </Button>
      )}
    </Sheet>
  );
}

function States({ chosen, onChoose }: { chosen: State; onChoose: (state: State) => void }) {
  return (
    <div class="tiles pictures">
      {STATES.map((code) => (
        <button
          key={code}
          type="button"
          class="tile"
          aria-pressed={chosen === code}
          data-speak=""
          onClick={() => onChoose(code)}
        >
          {chosen === code && (
            <span class="tile-check">
              <Icon name="check" size={20} />
            </span>
          )}
          <StepMark state={code} />
          {stateWords[code]()}
        </button>
      ))}
    </div>
  );
}
