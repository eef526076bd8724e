import { t } from "../../core/i18n";
import { unsentOn } from "../../core/rows";
import { Nb, RoundButton, Unsent, Words } from "../../ui";
import { nested } from "../goals";
import { goalWords } from "../goalTitles";
import { type Goal, goals, type Step } from "../queries";
import type { PlanRow } from "../stepRow";
import { stateWords } from "../words";
import { StepMark } from "./StepMark";
import { StepRow } from "./StepRow";

interface ByGoalProps {
  rows: PlanRow[];
  onOpen: (step: Step) => void;
  onGoal: (goal: Goal) => void;
}

/** Steps under their goal, sub-goals within their goal; what comes by itself stands first. A goal without a step stands there too. */
export function ByGoal({ rows, onOpen, onGoal }: ByGoalProps) {
  const ids = new Set(goals.value.map((goal) => goal.id));
  const of = (id: string) => rows.filter((row) => row.step?.goal_id === id);
  return (
    <>
      <Rows rows={rows.filter((row) => !ids.has(row.step?.goal_id ?? ""))} onOpen={onOpen} />
      {nested(goals.value).map(({ goal, depth }) => (
        <section key={goal.id} class={`stack tight${depth > 0 ? " sub-goal" : ""}`}>
          <GoalHead goal={goal} sub={depth > 0} onGoal={onGoal} />
          <Rows rows={of(goal.id)} onOpen={onOpen} />
        </section>
      ))}
    </>
  );
}

function GoalHead({ goal, sub, onGoal }: { goal: Goal; sub: boolean; onGoal: (goal: Goal) => void }) {
  const Title = sub ? "h3" : "h2";
  const own = goalWords(goal.title);
  return (
    <div class="row goal-head">
      <StepMark state={goal.state} />
      <div class="grow">
        <Title class="third" data-speak="">
          {own ?? (
            <bdi>
              <Words text={goal.title} />
            </bdi>
          )}
        </Title>
        {own && (
          <p class="small" data-speak="">
            <Nb tap>{goal.title}</Nb>
          </p>
        )}
        <p class="small soft" data-speak="">
          {sub ? t("Delmål") : t("Mål")}
          {" · "}
          <strong class={`step-state ${goal.state}`}>{stateWords[goal.state]()}</strong>
          {goal.comment && (
            <>
              {" · "}
              <bdi>
                <Words text={t("«{comment}»", { comment: goal.comment })} />
              </bdi>
            </>
          )}
        </p>
        {unsentOn("goal", goal.id) && <Unsent>{t("Ikke sendt ennå")}</Unsent>}
      </div>
      <RoundButton
        icon="pencil-simple"
        tone="stone"
        size={48}
        silent
        label={t("Endre målet {title}", { title: own ?? goal.title })}
        onClick={() => onGoal(goal)}
      />
    </div>
  );
}

function Rows({ rows, onOpen }: { rows: PlanRow[]; onOpen: (step: Step) => void }) {
  if (!rows.length) return null;
  return (
    <ul class="stack step-list">
      {rows.map((row) => (
        <li key={row.id}>
          <StepRow row={row} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}
