import { Icon } from "../../ui";
import type { Goal } from "../queries";

interface GoalChoiceProps {
  label: string;
  /** Said where it belongs to no goal. */
  none: string;
  goals: readonly Goal[];
  chosen: string | null;
  onChoose: (id: string | null) => void;
}

/** One of her goals, or none; nothing is asked where she has no goal. */
export function GoalChoice({ label, none, goals, chosen, onChoose }: GoalChoiceProps) {
  if (goals.length === 0) return null;
  const offered = [{ id: null, title: none }, ...goals];
  return (
    <fieldset class="goal-choice">
      <legend class="strong" data-speak="">
        {label}
      </legend>
      <div class="days">
        {offered.map(({ id, title }) => (
          <button
            key={id ?? ""}
            type="button"
            class="day"
            aria-pressed={chosen === id}
            data-speak=""
            onClick={() => onChoose(id)}
          >
            <Icon name={chosen === id ? "check" : id ? "flag" : "minus"} size={18} />
            <bdi>{title}</bdi>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
