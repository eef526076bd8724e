import { osloDay } from "../core/clock";
import { ClockFace } from "./ClockFace";
import { dayInWords, face, longDay, rangeLabel } from "./dates";

/** Day and time, as a clock face and in words. */
export function When({ from, to, date }: { from: string; to: string; date?: boolean }) {
  const day = osloDay(from);
  return (
    <p class="when">
      <ClockFace {...face(from)} size={44} />
      <span>
        <strong class="block" data-speak="">
          {date ? longDay(day) : dayInWords(day)}
        </strong>
        <span class="soft" data-speak="">
          {rangeLabel(from, to)}
        </span>
      </span>
    </p>
  );
}
