import { t } from "../../core/i18n";
import { Mend } from "../../people/staff/fields";
import { Button, Icon, RoundButton, Select, TextField } from "../../ui";
import { nameOfWeekday } from "../../ui/dates";
import { type Slot, slotProblem } from "./classes";
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

export interface SlotListProps {
  slots: Slot[];
  /** Are problems told yet? */
  tried: boolean;
  /** What is wrong with the times as a whole. */
  problem?: string | undefined;
  /** What one more begins as. */
  next: () => Slot;
  /** At least so many stay. */
  least?: number;
  onChange: (slots: Slot[]) => void;
}

/** The times of a week, one under the other, and one more. */
export function SlotList({ slots, tried, problem, next, least = 0, onChange }: SlotListProps) {
  const put = (at: number, part: Partial<Slot>) =>
    onChange(slots.map((slot, n) => (n === at ? { ...slot, ...part } : slot)));
  const without = (at: number) => () => onChange(slots.filter((_, n) => n !== at));
  return (
    <>
      {slots.map((slot, at) => (
        // A time has no identity of its own until it is saved.
        <div key={at} class="stack tight">
          <SlotFields
            slot={slot}
            problem={tried ? slotProblem(slot) : undefined}
            onChange={(part) => put(at, part)}
            onRemove={slots.length > least ? without(at) : undefined}
          />
        </div>
      ))}
      <Mend>{problem}</Mend>
      <div class="form-end">
        <Button kind="plain" small icon="plus" onClick={() => onChange([...slots, next()])}>
          {t("Legg til en tid")}
        </Button>
      </div>
    </>
  );
}
