import { t } from "../../core/i18n";
import { Icon, RoundButton, Select, TextField } from "../../ui";
import { nameOfWeekday } from "../../ui/dates";
import type { Slot } from "./classes";
import "./pick.css";

/** The seven weekdays as a choice. */
const weekdayOptions = () =>
  [1, 2, 3, 4, 5, 6, 7].map((number) => ({ value: String(number), words: nameOfWeekday(number) }));

/** Weekday, from, to, and a way to take it out; shared by every weekly pattern. */
export function SlotFields(props: {
  slot: Slot;
  problem: string | undefined;
  onChange: (part: Partial<Slot>) => void;
  onRemove?: (() => void) | undefined;
}) {
  const { slot, problem, onChange, onRemove } = props;
  return (
    <>
      <div class="slot-fields">
        <Select
          label={t("Dag")}
          value={String(slot.weekday)}
          options={weekdayOptions()}
          onChange={(value) => onChange({ weekday: Number(value) })}
        />
        <TextField
          label={t("Fra")}
          type="time"
          value={slot.starts}
          onChange={(starts) => onChange({ starts })}
        />
        <TextField label={t("Til")} type="time" value={slot.ends} onChange={(ends) => onChange({ ends })} />
        {onRemove && (
          <RoundButton icon="trash" tone="stone" size={44} label={t("Ta bort tiden")} onClick={onRemove} />
        )}
      </div>
      {problem && (
        <p class="field-problem">
          <Icon name="info" size={20} />
          {problem}
        </p>
      )}
    </>
  );
}
