import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { useSaving } from "../../../people/staff/ask";
import { Part, TroubleCard } from "../../../people/staff/parts";
import { Button, Icon, RoundButton, Sheet, Tag, TextField, toast } from "../../../ui";
import { numericDay } from "../../../ui/dates";
import type { Goal, Step } from "../../queries";
import { stateIcons, stateWords } from "../../words";
import { addStep, agreeOn } from "../actions";
import { type Known, withStep } from "../known";
import { groupsOf } from "../steps";
import { stateTones } from "../words";
import { StepSheet } from "./StepSheet";

/** Goals with their steps; what is open first. */
export function StepsPart(known: Known) {
  const [adding, add] = useState(false);
  const { goals = [], steps = [] } = known.page.plan;
  const groups = groupsOf(goals, steps);
  return (
    <Part
      title={t("Mål og steg")}
      tool={
        known.may && (
          <Button kind="plain" small icon="plus" onClick={() => add(true)}>
            {t("Nytt steg")}
          </Button>
        )
      }
    >
      {groups.length === 0 && <p class="soft">{t("Ingen mål eller steg ennå.")}</p>}
      {groups.map(({ goal, steps: own }) => (
        <Group key={goal?.id ?? "none"} goal={goal} steps={own} known={known} />
      ))}
      {adding && <NewStep known={known} onClose={() => add(false)} />}
    </Part>
  );
}

function Group({ goal, steps, known }: { goal: Goal | null; steps: Step[]; known: Known }) {
  return (
    <section class="plan-goal">
      <h3 class="panel-head">
        {goal ? (
          <>
            <Icon name="flag" size={18} /> <bdi>{goal.title}</bdi>
          </>
        ) : (
          t("Steg uten mål")
        )}
      </h3>
      <ul class="desk-lines">
        {steps.map((step) => (
          <Line key={step.id} step={step} known={known} />
        ))}
      </ul>
    </section>
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
          <Agree step={step} known={known} />
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

/** Her own suggestion waits for the adviser's yes; the adviser's waits for hers. */
function Agree({ step, known }: { step: Step; known: Known }) {
  const saving = useSaving();
  if (step.agreed || step.state === "done" || step.state === "cancelled") return null;
  if (step.yes_of === "staff")
    return (
      <Tag tone="stone" icon="hourglass-medium">
        {t("Venter på ja")}
      </Tag>
    );
  const agree = async () => {
    const saved = await saving.save<Step>(...agreeOn(step.id));
    if (saved === null) return;
    known.put(withStep(known.page, saved.data));
    toast(t("Avtalt: {title}", { title: step.title }));
  };
  return (
    <>
      <Button
        kind="soft"
        small
        icon="handshake"
        disabled={saving.busy}
        label={t("Avtal steget {title}", { title: step.title })}
        onClick={agree}
      >
        {t("Avtal")}
      </Button>
      <TroubleCard trouble={saving.trouble} again={agree} />
    </>
  );
}

function NewStep({ known, onClose }: { known: Known; onClose: () => void }) {
  const [title, setTitle] = useState("");
  const [starts, setStarts] = useState("");
  const [due, setDue] = useState("");
  const saving = useSaving();
  const save = async () => {
    const step = { title: title.trim(), ...(starts ? { starts } : {}), ...(due ? { due } : {}) };
    const saved = await saving.save<Step>(...addStep(known.page.person.id, step));
    if (saved === null) return;
    known.put(withStep(known.page, saved.data));
    onClose();
    toast(t("Steget er foreslått"));
  };
  return (
    <Sheet title={t("Nytt steg")} onClose={onClose} dialog>
      <TextField
        label={t("Hva skal skje?")}
        hint={t("Kort, og med vanlige ord.")}
        value={title}
        maxLength={200}
        onChange={setTitle}
      />
      <div class="form">
        <div class="pair">
          <TextField label={t("Fra når?")} type="date" value={starts} onChange={setStarts} />
          <TextField label={t("Til når?")} type="date" value={due} onChange={setDue} />
        </div>
      </div>
      <TroubleCard trouble={saving.trouble} again={save} />
      <Button wide icon="check" disabled={saving.busy || !title.trim()} onClick={save}>
        {t("Foreslå steget")}
      </Button>
    </Sheet>
  );
}
