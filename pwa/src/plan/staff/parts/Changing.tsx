import type { ComponentChildren } from "preact";
import { t } from "../../../core/i18n";
import { TroubleCard } from "../../../people/staff/parts";
import { Button } from "../../../ui";
import type { FieldsOf } from "../../fields";
import { ChooseBoth } from "./ChooseBoth";
import type { useChanging } from "./useChanging";

type Change = Pick<ReturnType<typeof useChanging>, "saving" | "clashes" | "choose" | "resend">;

interface ChangingProps {
  of: FieldsOf;
  /** The participant's name. */
  her: string;
  changing: Change;
  children: ComponentChildren;
}

/** A sheet's fields, or the choice between two values where somebody else was first. */
export function Changing({ of, her, changing: { clashes, choose }, children }: ChangingProps) {
  if (clashes) return <ChooseBoth of={of} clashes={clashes} her={her} onChoose={choose} />;
  return <>{children}</>;
}

interface SaveProps {
  changing: Change;
  ready: boolean;
  onSave: () => void;
}

export function SaveChange({ changing: { saving, resend }, ready, onSave }: SaveProps) {
  return (
    <>
      <TroubleCard trouble={saving.trouble} again={resend} />
      <Button wide icon="check" disabled={saving.busy || !ready} onClick={onSave}>
        {t("Lagre")}
      </Button>
    </>
  );
}
