/** An analogue face for those who read hands better than figures. Never mirrored; the time stands in words beside it. */
export function ClockFace({ hour, minute, size = 40 }: { hour: number; minute: number; size?: number }) {
  const long = hand(minute / 60, 13);
  const short = hand(((hour % 12) + minute / 60) / 12, 8.5);
  return (
    <svg class="clock-face" viewBox="0 0 40 40" style={{ "--size": `${size / 16}rem` }} aria-hidden="true">
      <circle class="clock-rim" cx="20" cy="20" r="17.5" />
      <path class="clock-ticks" d="M20 5v2.500M35 20h-2.500M20 35v-2.500M5 20h2.5" />
      <path class="clock-long" d={`M20 20L${long}`} />
      <path class="clock-short" d={`M20 20L${short}`} />
    </svg>
  );
}

/** The end of a hand that has gone `turn` of the way round. */
function hand(turn: number, length: number): string {
  const angle = turn * 2 * Math.PI;
  return `${(20 + length * Math.sin(angle)).toFixed(1)} ${(20 - length * Math.cos(angle)).toFixed(1)}`;
}
