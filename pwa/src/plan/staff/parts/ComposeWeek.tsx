import { t } from "../../../core/i18n";
import { Part } from "../../../people/staff/parts";
import { Check, TextField } from "../../../ui";
import { elements } from "../../words";
import { hoursInSum } from "../compose";
import type { DraftProps } from "../screens/Compose";

/** What the week holds: a tick for each, hours, and why. */
export function ComposeWeek({ draft, change, target }: DraftProps & { target: number | null }) {
  const turn = (code: string, on: boolean) => {
    const { [code]: _old, ...others } = draft.elements;
    change({ elements: on ? { ...others, [code]: { hours: "", why: "" } } : others });
  };
  const work = Number((draft.elements.work?.hours ?? "").replace(",", ".")) || 0;
  return (
    <Part title={t("Innhold i uka")}>
      <ul class="compose-week">
        {Object.entries(elements).map(([code, words]) => (
          <li key={code}>
            <Check on={code in draft.elements} onChange={(on) => turn(code, on)}>
              {words()}
            </Check>
            {code in draft.elements && <More code={code} name={words()} draft={draft} change={change} />}
          </li>
        ))}
      </ul>
      <p class="soft">
        {t("Til sammen {hours} timer i uka.", { hours: hoursInSum(draft) })}{" "}
        {target !== null && t("Arbeidsrettet: {work} av {target}.", { work, target })}
      </p>
      <TextField
        label={t("Timer med norskopplæring i alt")}
        type="number"
        min="0"
        value={draft.teaching_hours}
        onChange={(teaching_hours) => change({ teaching_hours })}
      />
    </Part>
  );
}

function More({ code, name, draft, change }: DraftProps & { code: string; name: string }) {
  const now = draft.elements[code] ?? { hours: "", why: "" };
  const set = (some: Partial<typeof now>) =>
    change({ elements: { ...draft.elements, [code]: { ...now, ...some } } });
  return (
    <span class="compose-more">
      <label>
        <span class="quiet">{t("{what}: timer i uka", { what: name })}</span>
        <input
          class="input hours-input"
          type="number"
          min="0"
          max="40"
          step="0.5"
          inputMode="decimal"
          placeholder={t("timer")}
          value={now.hours}
          onInput={(event) => set({ hours: event.currentTarget.value })}
        />
      </label>
      <label class="grow">
        <span class="quiet">{t("{what}: hvorfor", { what: name })}</span>
        <input
          class="input"
          maxLength={300}
          placeholder={t("Hvorfor? Kan stå tomt.")}
          value={now.why}
          onInput={(event) => set({ why: event.currentTarget.value })}
        />
      </label>
    </span>
  );
}
