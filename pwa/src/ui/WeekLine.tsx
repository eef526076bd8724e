import { Icon } from "./Icon";
import type { PictureName } from "./names";
import { Picture } from "./Plate";

export interface WeekDay {
  /** "ma", and the whole name for those who listen. */
  short: string;
  long: string;
  /** Day of the month. */
  number: number;
  when: "past" | "today" | "ahead";
  picture?: PictureName | undefined;
  /** What the day holds, in words. */
  holds?: string;
  unsent?: boolean;
  /** All that it held is called off. */
  off?: boolean;
  onClick?: () => void;
}

/** Seven stops on the line: behind, here, ahead. One look says where in the week she is. */
export function WeekLine({ days, label }: { days: WeekDay[]; label: string }) {
  return (
    <ol class="week-line" aria-label={label}>
      {days.map((day) => (
        <li
          key={day.number}
          class={`week-day ${day.when}${day.unsent ? " unsent" : ""}`}
          aria-current={current(day)}
        >
          <span aria-hidden="true">{day.short}</span>
          <Stop day={day} />
          <span aria-hidden="true">{day.number}</span>
        </li>
      ))}
    </ol>
  );
}

const current = (day: WeekDay) => (day.when === "today" ? "date" : undefined);

function Stop({ day }: { day: WeekDay }) {
  const words = [`${day.long} ${day.number}`, day.holds].filter(Boolean).join(": ");
  const look = `week-stop${day.picture || day.when === "today" ? "" : " bare"}`;
  const inner =
    day.when === "past" && day.picture ? (
      <Icon name="check" size={22} />
    ) : day.off ? (
      <Icon name="calendar-x" size={22} />
    ) : (
      day.picture && <Picture name={day.picture} size={26} />
    );
  const mark = day.unsent && (
    <span class="week-unsent">
      <Icon name="cloud-slash" size={14} />
    </span>
  );
  if (!day.onClick)
    return (
      <span class={look} role="img" aria-label={words}>
        {inner}
        {mark}
      </span>
    );
  return (
    <button type="button" class={look} aria-label={words} onClick={day.onClick}>
      {inner}
      {mark}
    </button>
  );
}
