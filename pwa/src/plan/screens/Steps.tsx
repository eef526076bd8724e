import { useSignal } from "@preact/signals";
import { t } from "../../core/i18n";
import { Button, Card, Empty, Plate, Words } from "../../ui";
import { help } from "../moves";
import { HelpCard } from "../parts/HelpCard";
import { RefusedHere } from "../parts/RefusedHere";
import { StepMark } from "../parts/StepMark";
import { StepRow, StepState, StepTitle } from "../parts/StepRow";
import { StepSheet } from "../parts/StepSheet";
import { goals, type Step } from "../queries";
import { planRows } from "../rows";
import type { PlanRow } from "../stepRow";
import "../plan.css";

const VERBS = ["plan.change_step", "plan.suggest_step", "plan.agree_step", "plan.ask_help", "plan.help_done"];
type Opened = { step: Step; way: "choose" | "done" } | null;

/** Everything of the plan that is done, under way or to come. The first step under way is large, with the two things she may want to say. */
export function Steps() {
  const opened = useSignal<Opened>(null);
  const rows = planRows();
  const first = rows.find((row) => row.state === "under_way" && row.step);
  const open = (step: Step, way: "choose" | "done" = "choose") => {
    opened.value = { step, way };
  };
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
      <ByGoal rows={rows.filter((row) => row !== first)} onOpen={open} />
      {rows.length === 0 && (
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
      <HelpCard />
      {opened.value && (
        <StepSheet
          step={opened.value.step}
          start={opened.value.way}
          onClose={() => {
            opened.value = null;
          }}
        />
      )}
    </div>
  );
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
        <span class="grow tight-lines">
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

/** Steps under their goal where they have one; what comes by itself stands first. */
function ByGoal({ rows, onOpen }: { rows: PlanRow[]; onOpen: (step: Step) => void }) {
  const shown = goals.value.filter((goal) => rows.some((row) => row.step?.goal_id === goal.id));
  const ids = new Set(shown.map((goal) => goal.id));
  const loose = rows.filter((row) => !ids.has(row.step?.goal_id ?? ""));
  return (
    <>
      <Rows rows={loose} onOpen={onOpen} />
      {shown.map((goal) => (
        <section key={goal.id} class="stack tight">
          <h2 class="third" data-speak="">
            <bdi>
              <Words text={goal.title} />
            </bdi>
          </h2>
          <Rows rows={rows.filter((row) => row.step?.goal_id === goal.id)} onOpen={onOpen} />
        </section>
      ))}
    </>
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
