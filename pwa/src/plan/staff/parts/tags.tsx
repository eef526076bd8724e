import { Tag } from "../../../ui";
import type { Reason } from "../flags";

/** One reason, as a tag. */
export function ReasonTag({ reason }: { reason: Reason }) {
  return (
    <Tag tone={reason.tone} icon={reason.icon}>
      {reason.words}
    </Tag>
  );
}

/** Every reason of a person. */
export function Reasons({ reasons }: { reasons: Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <ul class="tags">
      {reasons.map((reason) => (
        <li key={reason.code}>
          <ReasonTag reason={reason} />
        </li>
      ))}
    </ul>
  );
}
