import { useState } from "preact/hooks";
import { today } from "../../../core/clock";
import { t, tn } from "../../../core/i18n";
import { kept } from "../../../core/rows";
import { syncNow } from "../../../core/sync";
import { type Saving, useSaving } from "../../../people/staff/ask";
import { Page, TroubleCard, Waiting } from "../../../people/staff/parts";
import { Button, Icon, toast } from "../../../ui";
import { useDraft } from "../../../week/staff/draft";
import { type Club, sessions } from "../../queries";
import { fromPreview } from "../calendar";
import { newPlan, type Plan, planProblems } from "../term";
import { usePreview } from "./preview";
import { PatternSheet, type SheetProps, TermSheet, WeeksSheet } from "./TermSheets";
import { EmptyWeeks, knownIn, newWeeks, Pattern, SkipCard } from "./TermSide";
import { Trouble, withReason } from "./TooSmall";
import { spanOf } from "./termCells";
import { type Made, PrintButton, type Shared, TermShown } from "./termFrame";
import "../term.css";

const clubs = () => [...kept<Club>("club").value.values()];
type Opened = "term" | "pattern" | "weeks" | null;

interface NewProps extends Shared {
  made: (term: Made) => void;
  terms: Made[];
}

/** A plan: written at the start, seen beside it, made by one button. */
export function NewTerm({ made, terms, fill, tabs }: NewProps) {
  const drafted = useDraft<Plan>("term", () => newPlan(today(), clubs(), sessions.value, terms));
  const { draft: plan, change } = drafted;
  const [open, setOpen] = useState<Opened>(null);
  const saving = useSaving();
  const problems = planProblems(plan);
  const whole = Object.keys(problems).length === 0;
  const preview = usePreview("/jobclub/terms/preview", whole ? plan : null);
  const count = preview.data?.sessions ?? 0;
  const calendar = preview.data && fromPreview(preview.data, sessions.value, plan.excluded_weeks);
  const make = async (over?: string) => {
    const term = await makeTerm(saving, plan, over);
    if (term === null) return;
    drafted.reset();
    toast(tn("{n} time er laget", "{n} timer er laget", term.sessions));
    made(term);
  };
  return (
    <Page
      title={plan.title || t("Ny termin")}
      about={<About plan={plan} onEdit={() => setOpen("term")} />}
      tools={
        <>
          <PrintButton />
          <Button icon="check" disabled={saving.busy || count === 0 || !whole} onClick={() => void make()}>
            {tn("Lag {n} time", "Lag {n} timer", count)}
          </Button>
        </>
      }
    >
      {tabs}
      <Trouble trouble={saving.trouble} busy={saving.busy} save={(over) => void make(over)} />
      <TroubleCard trouble={preview.trouble} again={preview.again} />
      <div class="term-columns">
        <div class="term-side">
          <Pattern
            plan={plan}
            problem={problems.rows ?? problems.from ?? problems.to}
            onEdit={() => setOpen("pattern")}
          />
          <SkipCard plan={plan} change={change} preview={preview.data} onWeeks={() => setOpen("weeks")} />
          {calendar && <EmptyWeeks calendar={calendar} fill={fill} />}
        </div>
        {calendar ? <TermShown calendar={calendar} fill={fill} /> : preview.trouble ? null : <Waiting />}
      </div>
      <Sheets open={open} plan={plan} change={change} onClose={() => setOpen(null)} />
    </Page>
  );
}

/** The holiday weeks that are new, then the term; null where one of them was refused. */
async function makeTerm(saving: Saving, plan: Plan, over?: string): Promise<Made | null> {
  for (const week of newWeeks(plan))
    if ((await saving.save("POST", "/jobclub/holiday-weeks", week)) === null) return null;
  const saved = await saving.save<Made>("POST", "/jobclub/terms", withReason(plan, over));
  if (saved === null) return null;
  await syncNow();
  return saved.data;
}

function About({ plan, onEdit }: { plan: Plan; onEdit: () => void }) {
  return (
    <span class="term-about">
      <button type="button" class="tag stone term-edit" onClick={onEdit}>
        <Icon name="pencil-simple" size={16} />
        {t("Kladd")}
        <span class="quiet">{t("Endre navn og datoer")}</span>
      </button>
      {plan.from && plan.to && spanOf(plan.from, plan.to)}
    </span>
  );
}

/** What of the plan is being written. */
function Sheets({ open, ...props }: SheetProps & { open: Opened }) {
  if (open === "term") return <TermSheet {...props} />;
  if (open === "pattern") return <PatternSheet {...props} />;
  return open === "weeks" ? <WeeksSheet {...props} known={knownIn(props.plan)} /> : null;
}
