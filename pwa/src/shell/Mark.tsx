/** The mark is a j: the stem is the track, the dot is you. Never mirrored. */
export function Mark({ size = 30 }: { size?: number }) {
  return (
    <svg class="mark" viewBox="0 0 32 32" style={{ "--size": `${size / 16}rem` }} aria-hidden="true">
      <rect class="mark-ground" width="32" height="32" rx="9" />
      <path class="mark-stem" d="M19 13.2v7.3a5.3 5.3 0 0 1-5.3 5.3H10.8" />
      <circle class="mark-dot" cx="19" cy="6.7" r="3.1" />
    </svg>
  );
}
