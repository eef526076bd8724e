import { t } from "../../../core/i18n";
import { Icon } from "../../../ui";

/** `order` with the one at `from` moved one place up or down. */
export function movedBy<T>(order: T[], from: number, by: -1 | 1): T[] {
  const to = from + by;
  if (to < 0 || to >= order.length) return order;
  const next = [...order];
  [next[from], next[to]] = [next[to] as T, next[from] as T];
  return next;
}

interface MoveProps {
  name: string;
  up?: boolean;
  disabled: boolean;
  onClick: () => void;
}

/** One place up, or down, in a list that has an order. */
export function MoveButton({ name, up = false, disabled, onClick }: MoveProps) {
  return (
    <button
      type="button"
      class={`round-button stone move${up ? " up" : ""}`}
      disabled={disabled}
      aria-label={up ? t("Flytt {name} opp", { name }) : t("Flytt {name} ned", { name })}
      onClick={onClick}
    >
      <Icon name="caret-down" size={18} />
    </button>
  );
}

/** Which place that is; a list reader counts by itself. */
export const PlaceInLine = ({ at }: { at: number }) => (
  <span class="queue-place" aria-hidden="true">
    {at + 1}
  </span>
);
