import { useState } from "preact/hooks";
import { Problem } from "../../../core/http";
import { t } from "../../../core/i18n";
import { me } from "../../../people/queries";
import { useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { useAdvisers } from "../../../people/staff/staffCards";
import { Interpreting, interpretedOf } from "../../../plan/staff/parts/Interpreting";
import { Button, Notice, Sheet } from "../../../ui";
import type { Handover } from "../../queries";
import { isNamed, standingOf, takerOf } from "../draft";
import { handover as pathOf } from "../paths";
import { TakerFields } from "./TakerFields";

interface TakerSheetProps {
  handover: Handover;
  onSaved: (handover: Handover) => void;
  onClose: () => void;
  /** Reads it anew, where somebody else changed it meanwhile. */
  again: () => void;
}

const changedMeanwhile = (trouble: unknown): boolean =>
  trouble instanceof Problem && trouble.code === "changed_meanwhile";

/** Another person takes over, or an interpreter is ordered. Her meeting says the same. */
export function TakerSheet({ handover, onSaved, onClose, again }: TakerSheetProps) {
  const [form, setForm] = useState(standingOf(handover));
  const advisers = useAdvisers().filter(({ value }) => value !== me.value?.id);
  const saving = useSaving();
  const save = async () => {
    const colleague = advisers.find(({ value }) => value === form.adviser)?.words;
    const was = {
      receiver: handover.parties.receiver,
      interpreter: handover.interpreter,
      interpreter_language: handover.interpreter_language ?? null,
    };
    const body = { receiver: takerOf(handover.kind, form, colleague), ...interpretedOf(form), was };
    const saved = await saving.save<Handover>("PATCH", pathOf(handover.id), body);
    if (saved) onSaved(saved.data);
  };
  return (
    <Sheet title={t("Hvem tar imot, og tolk")} onClose={onClose} dialog>
      <div class="form">
        <TakerFields
          kind={handover.kind}
          taker={form}
          advisers={advisers}
          change={(part) => setForm({ ...form, ...part })}
        />
        <Interpreting of={form} set={(part) => setForm({ ...form, ...part })} />
      </div>
      {changedMeanwhile(saving.trouble) ? (
        <SeeNow
          onSee={() => {
            again();
            onClose();
          }}
        />
      ) : (
        <>
          <TroubleCard trouble={saving.trouble} />
          <Button
            wide
            icon="check"
            disabled={saving.busy || !isNamed(handover.kind, form)}
            onClick={() => void save()}
          >
            {t("Lagre")}
          </Button>
        </>
      )}
    </Sheet>
  );
}

/** Somebody else was first: nothing is written over what she has not seen. */
function SeeNow({ onSee }: { onSee: () => void }) {
  return (
    <>
      <Notice kind="cloud" icon="users">
        {t("En annen endret dette mens du skrev. Se hva som står der nå.")}
      </Notice>
      <Button wide icon="arrow-counter-clockwise" onClick={onSee}>
        {t("Se hva som står der nå")}
      </Button>
    </>
  );
}
