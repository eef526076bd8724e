import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../core/i18n";
import { canHearMine, hear, speaking } from "../core/speech";
import { RoundButton } from "./Button";

export interface SheetProps {
  title: string;
  children: ComponentChildren;
  onClose: () => void;
  /** A dialog in the middle of wide screens instead of a sheet from below. */
  dialog?: boolean;
}

/** A sheet from below: handle and close button, three taps at most. The browser keeps the focus inside and gives it back. */
export function Sheet({ title, children, onClose, dialog }: SheetProps) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = box.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  // What stands outside an open sheet cannot be reached, so it carries its own "Hør".
  const read = () => box.current && void hear(box.current);
  return (
    <dialog
      ref={box}
      class={dialog ? "sheet middle" : "sheet"}
      aria-label={title}
      onClose={onClose}
      closedby="any"
    >
      <div class="sheet-body stack">
        <span class="sheet-handle" aria-hidden="true" />
        <header class="row apart nowrap">
          <h2 class="grow" data-speak="">
            {title}
          </h2>
          {canHearMine.value && (
            <RoundButton
              icon={speaking.value ? "stop" : "speaker-high"}
              tone="bilberry"
              size={48}
              label={t("Hør")}
              silent
              onClick={read}
            />
          )}
          <RoundButton icon="x" tone="stone" size={48} label={t("Lukk")} silent onClick={onClose} />
        </header>
        {children}
      </div>
    </dialog>
  );
}
