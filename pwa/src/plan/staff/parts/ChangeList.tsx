import type { Change } from "../../queries";
import { changesInWords } from "../changes";

/** What changed, a line each. */
export function ChangeList({ changes }: { changes: Change[] | null | undefined }) {
  const lines = changesInWords(changes);
  if (lines.length === 0) return null;
  return (
    <ul class="plan-changes">
      {lines.map(({ field, words }) => (
        <li key={`${field} ${words}`}>
          <strong>{field}:</strong> <bdi>{words}</bdi>
        </li>
      ))}
    </ul>
  );
}
