import type { ComponentChildren } from "preact";
import { t } from "../../core/i18n";
import { Button } from "../../ui";
import "../paper.css";

/** A sheet of paper on the screen; printing takes the sheet and nothing around it. The browser makes the PDF. */
export function PaperFrame({ title, children, note }: PaperProps) {
  return (
    <div class="stack">
      <div class="row apart no-paper">
        <h1 data-speak="">{title}</h1>
        <Button small icon="printer" onClick={() => print()}>
          {t("Skriv ut")}
        </Button>
      </div>
      {note && <div class="no-paper">{note}</div>}
      {children}
    </div>
  );
}

export interface PaperProps {
  title: string;
  /** Said on the screen only. */
  note?: ComponentChildren;
  children: ComponentChildren;
}
