import { t } from "../../../core/i18n";
import { Part } from "../../../people/staff/parts";
import { Check, TextField } from "../../../ui";
import { elements } from "../../words";
import type { DraftProps } from "../compose";
import { type Draft, hoursInSum } from "../compose";

/** Nobody writes about her health: of this part there is no why (domain.md, S0). */
const HEALTH = "health_programme";

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
            <span class="compose-line">
              <Check on={code in draft.elements} onChange={(on) => turn(code, on)}>
                {words()}
              </Check>
              {code in draft.elements && <Hours code={code} name={words()} draft={draft} change={change} />}
            </span>
            {code in draft.elements && code !== HEALTH && (
              <Why code={code} name={words()} draft={draft} change={change} />
            )}
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

type Line = DraftProps & { code: string; name: string };

const setter =
  ({ code, draft, change }: Line) =>
  (some: Partial<Draft["elements"][string]>) => {
    const now = draft.elements[code] ?? { hours: "", why: "" };
    change({ elements: { ...draft.elements, [code]: { ...now, ...some } } });
  };

function Hours(line: Line) {
  const set = setter(line);
  return (
    <label class="compose-hours">
      <span class="quiet">{t("{what}: timer i uka", { what: line.name })}</span>
      <input
        class="input"
        type="number"
        min="0"
        max="40"
        step="0.5"
        inputMode="decimal"
        value={line.draft.elements[line.code]?.hours ?? ""}
        onInput={(event) => set({ hours: event.currentTarget.value })}
      />
      <span aria-hidden="true">{t("timer i uka")}</span>
    </label>
  );
}

function Why(line: Line) {
  const set = setter(line);
  return (
    <label class="compose-why">
      <span class="quiet">{t("{what}: hvorfor", { what: line.name })}</span>
      <input
        class="input"
        maxLength={300}
        placeholder={t("Hvorfor? Kan stå tomt.")}
        value={line.draft.elements[line.code]?.why ?? ""}
        onInput={(event) => set({ why: event.currentTarget.value })}
      />
    </label>
  );
}
