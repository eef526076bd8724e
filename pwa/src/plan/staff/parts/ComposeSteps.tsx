import { today } from "../../../core/clock";
import { t, tn } from "../../../core/i18n";
import { Part } from "../../../people/staff/parts";
import { Button, Icon, TextField } from "../../../ui";
import type { DraftProps } from "../compose";
import { inOrder, type StepDraft, type Taken, takeTemplate } from "../compose";
import type { Template } from "../types";

interface StepsProps extends DraftProps {
  templates: Template[];
  /** What stands in her plan already. */
  open: Set<string>;
}

/** Goals and steps from templates that only suggest: each step can be left out, reworded or moved. */
export function ComposeSteps({ draft, change, templates, open }: StepsProps) {
  const taken = (code: string) => draft.taken.some(({ template }) => template.code === code);
  const put = (next: Taken) =>
    change({ taken: draft.taken.map((one) => (one.template.code === next.template.code ? next : one)) });
  const drop = (code: string) =>
    change({ taken: draft.taken.filter(({ template }) => template.code !== code) });
  const rest = inOrder(templates, draft.track).filter(({ code }) => !taken(code));
  return (
    <div class="form">
      {draft.taken.map((one) => (
        <Chosen key={one.template.code} taken={one} put={put} onDrop={() => drop(one.template.code)} />
      ))}
      {rest.length > 0 && (
        <Part title={t("Forslag til mål og steg")}>
          <p class="soft">{t("Trykk på det som passer. Dere kan endre alt.")}</p>
          <ul class="compose-templates">
            {rest.map((template) => (
              <li key={template.code}>
                <button
                  type="button"
                  class="compose-template"
                  onClick={() => change({ taken: [...draft.taken, takeTemplate(template, today(), open)] })}
                >
                  <Icon name="plus" size={20} />
                  <span class="grow">
                    <strong>
                      <bdi>{template.title}</bdi>
                    </strong>
                    <span class="under">{tn("{n} steg", "{n} steg", template.steps.length)}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </div>
  );
}

function Chosen({ taken, put, onDrop }: { taken: Taken; put: (taken: Taken) => void; onDrop: () => void }) {
  const set = (step: StepDraft) =>
    put({ ...taken, steps: taken.steps.map((one) => (one.key === step.key ? step : one)) });
  return (
    <Part
      title={t("Mål: {title}", { title: taken.template.title })}
      tool={
        <Button kind="plain" small icon="x" onClick={onDrop}>
          {t("Ta bort")}
        </Button>
      }
    >
      <label class="field">
        <span class="strong">{t("Målet med deltakerens ord")}</span>
        <input
          class="input"
          maxLength={200}
          value={taken.goal}
          onInput={(event) => put({ ...taken, goal: event.currentTarget.value })}
        />
      </label>
      <ul class="compose-steps">
        {taken.steps.map((step) => (
          <Step key={step.key} step={step} set={set} />
        ))}
      </ul>
    </Part>
  );
}

function Step({ step, set }: { step: StepDraft; set: (step: StepDraft) => void }) {
  return (
    <li class={step.on ? "" : "off"}>
      <label class="check">
        <input
          type="checkbox"
          checked={step.on}
          onChange={(event) => set({ ...step, on: event.currentTarget.checked })}
        />
        <span class="quiet">{t("Ta med: {title}", { title: step.title })}</span>
      </label>
      <label class="grow">
        <span class="quiet">{t("Steg")}</span>
        <input
          class="input"
          maxLength={200}
          disabled={!step.on}
          value={step.title}
          onInput={(event) => set({ ...step, title: event.currentTarget.value })}
        />
        {step.there && <span class="under">{t("Står i planen fra før")}</span>}
      </label>
      <div class="compose-due">
        {step.on && (
          <TextField
            label={t("{title}: til når", { title: step.title })}
            type="date"
            value={step.due}
            onChange={(due) => set({ ...step, due })}
          />
        )}
      </div>
    </li>
  );
}
