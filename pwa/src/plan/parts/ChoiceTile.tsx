import type { ComponentChildren } from "preact";
import { Icon } from "../../ui";

/** A choice by picture; a tick, not colour alone, tells that it is chosen. */
export function ChoiceTile({ on, tint = "", onChoose, children }: ChoiceTileProps) {
  return (
    <button type="button" class={`tile${tint}`} aria-pressed={on} data-speak="" onClick={onChoose}>
      {on && (
        <span class="tile-check">
          <Icon name="check" size={20} />
        </span>
      )}
      {children}
    </button>
  );
}

export interface ChoiceTileProps {
  on: boolean;
  /** " tinted tile-2", where pictures stand on colour. */
  tint?: string;
  onChoose: () => void;
  children: ComponentChildren;
}
