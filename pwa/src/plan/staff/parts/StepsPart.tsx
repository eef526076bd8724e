import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { Part } from "../../../people/staff/parts";
import { Button, Icon, RoundButton, Tag } from "../../../ui";
import { numericDay } from "../../../ui/dates";
import type { Goal, Step } from "../../queries";
import { stateIcons, stateWords } from "../../words";
import type { Known } from "../known";
import { type Group as GroupOf, groupsOf } from "../steps";
import { stateTones } from "../words";
import { AgreeOn } from "./AgreeOn";
import { GoalSheet } from "./GoalSheet";
import { NewGoal } from "./NewGoal";
import { NewStep } from "./NewStep";
import { StepSheet } from "./StepSheet";

/** Goals with their steps; what is open first. */
export function StepsPart(known: Known) {
  const [adding, add] = useState<"goal" | "step" | null>(null);
  const close = () => add(null);
  const { goals = [], steps = [] } = known.page.plan;
  const groups = groupsOf(goals, steps);
  return (
    <Part
      title={t("Mål og steg")}
      tool={
        known.may && (
          <span class="row tight">
            <Button kind="plain" small icon="flag" onClick={() => add("goal")}>
              {t("Nytt mål")}
            </Button>
            <Button kind="plain" small icon="plus" onClick={() => add("step")}>
              {t("Nytt steg")}
            </Button>
          </span>
        )
      }
    >
      {groups.length === 0 && <p class="soft">{t("Ingen mål eller steg ennå.")}</p>}
      {groups.map((group) => (
        <Group key={group.goal?.id ?? "none"} group={group} known={known} />
      ))}
      {adding === "goal" && <NewGoal known={known} onClose={close} />}
      {adding === "step" && <NewStep known={known} onClose={close} />}
    </Part>
  );
}

function Group({ group: { goal, depth, steps }, known }: { group: GroupOf; known: Known }) {
  return (
    <section class={depth > 0 ? "sub-goal" : undefined}>
      {goal ? (
        <GoalHead goal={goal} sub={depth > 0} known={known} />
      ) : (
        <h3 class="panel-head">{t("Steg uten mål")}</h3>
      )}
      {steps.length > 0 && (
        <ul class="desk-lines">
          {steps.map((step) => (
            <Line key={step.id} step={step} known={known} />
          ))}
        </ul>
      )}
    </section>
  );
}

function GoalHead({ goal, sub, known }: { goal: Goal; sub: boolean; known: Known }) {
  const [open, setOpen] = useState(false);
  const Title = sub ? "h4" : "h3";
  return (
    <div class="plan-step goal-line">
      <Icon name="flag" size={18} />
      <span class="grow">
        <Title class="panel-head">
          <bdi>{goal.title}</bdi>
        </Title>
        {goal.comment && (
          <span class="under">
            <bdi>{goal.comment}</bdi>
          </span>
        )}
      </span>
      <Tag tone={stateTones[goal.state]}>{stateWords[goal.state]()}</Tag>
      {known.may && (
        <RoundButton
          icon="pencil-simple"
          tone="stone"
          size={44}
          label={t("Endre målet {title}", { title: goal.title })}
          onClick={() => setOpen(true)}
        />
      )}
      {open && <GoalSheet goal={goal} known={known} onClose={() => setOpen(false)} />}
    </div>
  );
}

function days({ starts, due }: Step): string {
  if (starts && due) return t("fra {from} til {to}", { from: numericDay(starts), to: numericDay(due) });
  if (starts) return t("fra {day}", { day: numericDay(starts) });
  return due ? t("til {day}", { day: numericDay(due) }) : t("Uten dato");
}

function Line({ step, known }: { step: Step; known: Known }) {
  const [open, setOpen] = useState(false);
  return (
    <li class="plan-step">
      <Icon name={stateIcons[step.state]} size={22} />
      <span class="grow">
        <strong>
          <bdi>{step.title}</bdi>
        </strong>
        <span class="under">{days(step)}</span>
        {step.agreed && (
          <span class="under agreed">
            <Icon name="handshake" size={16} /> {t("Avtalt")}
          </span>
        )}
        {step.comment && (
          <span class="under">
            <bdi>{step.comment}</bdi>
          </span>
        )}
      </span>
      <Tag tone={stateTones[step.state]}>{stateWords[step.state]()}</Tag>
      {known.may && (
        <span class="row tight">
          <AgreeOn step={step} known={known} />
          <RoundButton
            icon="pencil-simple"
            tone="stone"
            size={44}
            label={t("Endre steget {title}", { title: step.title })}
            onClick={() => setOpen(true)}
          />
        </span>
      )}
      {open && <StepSheet step={step} known={known} onClose={() => setOpen(false)} />}
    </li>
  );
}
