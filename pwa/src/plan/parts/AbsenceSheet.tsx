import { useSignal } from "@preact/signals";
import { addDays, type Day, today } from "../../core/clock";
import { t } from "../../core/i18n";
import { adviser, me } from "../../people/queries";
import { Button, Icon, Picture, Sheet, TextField } from "../../ui";
import { fits, spanFrom } from "../absence";
import { ruleWords } from "../absenceRule";
import { absenceKinds } from "../drawn";
import { tell } from "../moves";
import { type AbsenceKind, plan } from "../queries";
import { ChoiceTile } from "./ChoiceTile";
import "../plan.css";

/** "Jeg kan ikke komme": a reason by picture, today or some days, sent. Three taps; no diagnosis, and no day is ever counted. */
export default function AbsenceSheet({ onClose }: { onClose: () => void }) {
  const kind = useSignal<AbsenceKind | null>(null);
  const days = useSignal({ from: today(), to: today() });
  const { from, to } = days.value;
  const send = async () => {
    if (kind.value === null || !me.value) return;
    await tell(me.value.id, kind.value, from, to);
    onClose();
  };
  const helper = adviser.value?.name.split(" ")[0];
  return (
    <Sheet title={t("Hvorfor kan du ikke komme?")} onClose={onClose}>
      <Kinds
        chosen={kind.value}
        onChoose={(next) => {
          kind.value = next;
        }}
      />
      <Days
        from={from}
        to={to}
        onChange={(next) => {
          days.value = next;
        }}
      />
      <Rule kind={kind.value} />
      <Button
        wide
        icon="paper-plane-tilt"
        disabled={kind.value === null || !fits(from, to)}
        onClick={() => void send()}
      >
        {helper ? t("Si fra til {name}", { name: helper }) : t("Si fra")}
      </Button>
    </Sheet>
  );
}

function Kinds({ chosen, onChoose }: { chosen: AbsenceKind | null; onChoose: (kind: AbsenceKind) => void }) {
  return (
    <fieldset class="tiles absence-kinds">
      <legend class="quiet">{t("Hvorfor")}</legend>
      {(Object.keys(absenceKinds) as AbsenceKind[]).map((code) => {
        const { picture, badge, tone, words } = absenceKinds[code];
        return (
          <ChoiceTile
            key={code}
            tint={` tinted tile-${tone}`}
            on={code === chosen}
            onChoose={() => onChoose(code)}
          >
            <span class="tile-picture">
              <Picture name={picture} size={48} />
              {badge && <Picture name={badge} size={24} />}
            </span>
            {words()}
          </ChoiceTile>
        );
      })}
    </fieldset>
  );
}

interface Span {
  from: Day;
  to: Day;
}

/** Today unless she says otherwise. */
function Days({ from, to, onChange }: Span & { onChange: (span: Span) => void }) {
  const longer = useSignal(false);
  const tomorrow = addDays(today(), 1);
  const only = (day: Day) => !longer.value && from === day && to === day;
  const one = (day: Day) => () => {
    longer.value = false;
    onChange({ from: day, to: day });
  };
  return (
    <>
      <fieldset class="days">
        <legend class="quiet">{t("Når")}</legend>
        <DayButton words={t("I dag")} on={only(today())} onClick={one(today())} />
        <DayButton words={t("I morgen")} on={only(tomorrow)} onClick={one(tomorrow)} />
        <DayButton
          words={t("Flere dager")}
          on={longer.value}
          onClick={() => {
            longer.value = true;
          }}
        />
      </fieldset>
      {longer.value && (
        <div class="absence-span">
          <TextField
            type="date"
            label={t("Fra")}
            value={from}
            onChange={(next) => onChange(spanFrom(next, to))}
          />
          <TextField
            type="date"
            label={t("Til")}
            value={to}
            min={from}
            onChange={(next) => onChange({ from, to: next })}
          />
        </div>
      )}
    </>
  );
}

function DayButton({ words, on, onClick }: { words: string; on: boolean; onClick: () => void }) {
  return (
    <button type="button" class="day" aria-pressed={on} onClick={onClick} data-speak="">
      {on && <Icon name="check" size={18} />}
      {words}
    </button>
  );
}

/** Who sees what; and for illness the rule, as it is configured. */
function Rule({ kind }: { kind: AbsenceKind | null }) {
  const lines = kind === "ill" ? ruleWords(plan.value?.absence_rule, plan.value?.started) : [];
  return (
    <div class="absence-rule">
      <Icon name="info" size={28} />
      <div class="grow stack tight">
        <p class="small" data-speak="">
          {t("Du trenger ikke si hva som er galt. Bare rådgiveren din ser hvorfor du er borte.")}
        </p>
        {lines.length > 0 && (
          <details class="small">
            <summary data-speak="">{t("Slik er regelen om egenmelding")}</summary>
            {lines.map((line) => (
              <p key={line} data-speak="">
                {line}
              </p>
            ))}
          </details>
        )}
      </div>
    </div>
  );
}
