import type { ComponentChildren } from "preact";
import { t } from "../core/i18n";
import { Button } from "./Button";
import type { AnyIcon } from "./Icon";
import { Sheet } from "./Sheet";

export interface ConfirmProps {
  title: string;
  children?: ComponentChildren;
  /** The act, verb first. */
  yes: string;
  icon?: AnyIcon;
  /** Staff deletion. */
  danger?: boolean;
  onYes: () => void;
  onClose: () => void;
}

/** Asks once before something that cannot be undone. */
export function Confirm({ title, children, yes, icon, danger, onYes, onClose }: ConfirmProps) {
  const act = () => {
    onClose();
    onYes();
  };
  return (
    <Sheet title={title} onClose={onClose} dialog>
      {children}
      <Button kind={danger ? "danger" : "main"} wide onClick={act} {...(icon ? { icon } : {})}>
        {yes}
      </Button>
      <Button kind="soft" wide onClick={onClose}>
        {t("Nei, gå tilbake")}
      </Button>
    </Sheet>
  );
}
