import { effect, signal } from "@preact/signals";
import { t } from "../core/i18n";
import { newId } from "../core/id";
import { acts } from "../core/state";
import { Icon } from "./Icon";

interface Said {
  words: string;
  /** Sorts after every act before it, and before every act to come. */
  since: string;
  undo?: (() => void) | undefined;
}

const said = signal<Said | null>(null);

/** Tells in one line what just happened, with a way back where there is one. Stays until the next act or until it is closed: no time limit. */
export function toast(words: string, undo?: () => void): void {
  said.value = { words, undo, since: newId() };
}

export const clearToast = (): void => {
  said.value = null;
};

// What she does next is told by itself: the older line, with its way back, would speak of what is no more.
effect(() => {
  const since = said.value?.since;
  if (since && acts.value.some(({ id }) => id > since)) clearToast();
});

/** Where toasts appear; the frame holds one. */
export function Toasts() {
  const now = said.value;
  return (
    <div class="toasts" role="status">
      {now && (
        <div class="toast">
          <Icon name="check" size={22} />
          <span class="grow">{now.words}</span>
          {now.undo && <UndoButton undo={now.undo} />}
          <button type="button" aria-label={t("Lukk")} onClick={clearToast}>
            <Icon name="x" size={20} />
          </button>
        </div>
      )}
    </div>
  );
}

function UndoButton({ undo }: { undo: () => void }) {
  const act = () => {
    clearToast();
    undo();
  };
  return (
    <button type="button" onClick={act}>
      <Icon name="arrow-counter-clockwise" size={20} />
      {t("Angre")}
    </button>
  );
}
