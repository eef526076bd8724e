import { Icon } from "../../ui";
import type { State } from "../queries";
import { stateIcons } from "../words";

/** The state as a shape: dotted ring, ring, double ring, full disc, flat stone. The word stands beside it. */
export function StepMark({ state }: { state: State }) {
  return (
    <span class={`step-mark ${state}`} aria-hidden="true">
      <Icon name={stateIcons[state]} size={28} />
    </span>
  );
}
