import { type Signal, useSignal } from "@preact/signals";
import { t } from "../../core/i18n";
import { Button, Card, Empty, Plate } from "../../ui";
import { help } from "../moves";
import { ByGoal } from "../parts/ByGoal";
import { GoalSheet } from "../parts/GoalSheet";
import { HelpCard } from "../parts/HelpCard";
import { NewGoalSheet } from "../parts/NewGoalSheet";
import { RefusedHere } from "../parts/RefusedHere";
import { StepMark } from "../parts/StepMark";
import { StepState, StepTitle } from "../parts/StepRow";
import { StepSheet } from "../parts/StepSheet";
import { type Goal, goals, plan, type Step } from "../queries";
import { planRows } from "../rows";
import type { PlanRow } from "../stepRow";
import "../plan.css";

const VERBS = [
  "plan.change_step",
  "plan.suggest_step",
  "plan.agree_step",
  "plan.ask_help",
  "plan.help_done",
  "plan.add_goal",
  "plan.change_goal",
];
type Opened =
  | { step: Step; way: "choose" | "done" }
  | { goal: Goal }
  /** A new goal, under this one or by itself. */
  | { parent: string | null }
  | null;

/** Everything of the plan that is done, under way or to come. The first step under way is large, with the two things she may want to say. */
export function Steps() {
  const opened = useSignal<Opened>(null);
  const rows = planRows();
  const first = rows.find((row) => row.state === "under_way" && row.step);
  const show = (next: Opened) => {
    opened.value = next;
  };
  const open = (step: Step, way: "choose" | "done" = "choose") => show({ step, way });
  return (
    <div class="stack">
      <div class="row apart">
        <h1 data-speak="">{t("Steg")}</h1>
        <Button kind="plain" small icon="plus" href="/planen/steg/nytt">
          {t("Nytt steg")}
        </Button>
      </div>
      <RefusedHere verbs={VERBS} />
      {first?.step && <Now row={first} step={first.step} onOpen={open} />}
      <ByGoal rows={rows.filter((row) => row !== first)} onOpen={open} onGoal={(goal) => show({ goal })} />
      {rows.length + goals.value.length === 0 && (
        <Empty
          inset
          title={t("Ingen steg ennå")}
          action={
            <Button wide icon="plus" href="/planen/steg/nytt">
              {t("Foreslå et steg")}
            </Button>
          }
        >
          {t("Et steg er noe lite du gjør for å komme videre.")}
        </Empty>
      )}
      <Button kind="soft" wide icon="flag" onClick={() => show({ parent: null })}>
        {t("Nytt mål")}
      </Button>
      <HelpCard />
      <OpenSheet opened={opened} />
    </div>
  );
}

function OpenSheet({ opened: shown }: { opened: Signal<Opened> }) {
  const opened = shown.value;
  const mine = plan.value;
  if (!opened || !mine) return null;
  /** A sheet that another one follows takes only itself away. */
  const close = () => {
    if (shown.value === opened) shown.value = null;
  };
  if ("step" in opened) return <StepSheet step={opened.step} start={opened.way} onClose={close} />;
  if ("parent" in opened)
    return <NewGoalSheet personId={mine.person_id} parent={opened.parent} onClose={close} />;
  const { goal } = opened;
  const beneath = () => {
    shown.value = { parent: goal.id };
  };
  return <GoalSheet goal={goal} onNew={goal.parent_id ? undefined : beneath} onClose={close} />;
}

interface NowProps {
  row: PlanRow;
  step: Step;
  onOpen: (step: Step, way?: "choose" | "done") => void;
}

function Now({ row, step, onOpen }: NowProps) {
  return (
    <Card dashed={row.unsent}>
      <button type="button" class="step-row large" onClick={() => onOpen(step)}>
        <StepMark state={row.state} />
        <span class="grow">
          <StepTitle row={row} />
          <StepState row={row} />
        </span>
        <Plate picture={row.drawn.picture} badge={row.drawn.badge} tone={row.drawn.tone} size={64} />
      </button>
      <Button wide icon="check" onClick={() => onOpen(step, "done")}>
        {t("Jeg er ferdig")}
      </Button>
      {!step.help_asked_at && (
        <Button kind="soft" wide icon="hand-waving" onClick={() => void help(step)}>
          {t("Jeg trenger hjelp")}
        </Button>
      )}
    </Card>
  );
}
