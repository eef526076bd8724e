import { Icon, Plate } from "../ui";
import type { Outcome } from "./queries";
import { outcomes } from "./words";

interface OutcomeTilesProps {
  label: string;
  offered: readonly Outcome[];
  value: Outcome | null;
  disabled?: boolean;
  onChoose: (outcome: Outcome) => void;
}

/** What she does now, as pictures with words: one tap. */
export function OutcomeTiles({ label, offered, value, disabled, onChoose }: OutcomeTilesProps) {
  return (
    <fieldset class="tiles">
      <legend class="quiet">{label}</legend>
      {offered.map((outcome) => {
        const { drawn, words } = outcomes[outcome];
        return (
          <button
            key={outcome}
            type="button"
            class="tile"
            aria-pressed={outcome === value}
            disabled={disabled ?? false}
            data-speak=""
            onClick={() => onChoose(outcome)}
          >
            {drawn ? <Plate {...drawn} size={64} /> : <Icon name="question" size={64} />}
            {words()}
          </button>
        );
      })}
    </fieldset>
  );
}
