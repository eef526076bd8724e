import { useState } from "preact/hooks";

/** Characters of a reason that is kept. */
const LONGEST = 300;

/** A reason that must be given. `missing`: what its field says once she has tried without. `tried()` is what she wrote, or "". */
export function useReason(missing: string) {
  const [reason, set] = useState("");
  const [asked, ask] = useState(false);
  const words = reason.trim();
  const problem = asked && words === "" ? missing : undefined;
  const tried = () => {
    ask(true);
    return words;
  };
  return { field: { value: reason, maxLength: LONGEST, problem, onChange: set }, set, tried };
}
