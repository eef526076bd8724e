import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { fieldsOf, useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Button, Sheet, toast } from "../../../ui";
import type { Taster } from "../../queries";
import { arrange, change } from "../actions";
import { useWeeks } from "../asked";
import { changesOf, type Draft, draftOf, isWhole } from "../form";
import { AgreedOn, Clashing, What, When } from "./TasterFields";

interface SheetProps {
  taster: Taster | null;
  personId: string;
  onSaved: (taster: Taster) => void;
  onClose: () => void;
}

/** An agreement with an employer, made or changed; she is told by a notice, and it stands in her plan and week by itself. */
export function TasterSheet({ taster, personId, onSaved, onClose }: SheetProps) {
  const [draft, setDraft] = useState<Draft>(draftOf(taster));
  const saving = useSaving();
  const weeks = useWeeks(personId);
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const save = async () => {
    const write = taster ? change(taster.id, changesOf(draft, taster)) : arrange(personId, draft);
    const saved = await saving.save<Taster>(...write);
    if (!saved) return;
    onSaved(saved.data);
    toast(taster ? t("Avtalen er endret") : t("Avtalt. Det står i planen og uka nå."));
  };
  const phone = fieldsOf(saving.trouble).contact_phone ? t("Se på nummeret en gang til.") : undefined;
  return (
    <Sheet title={taster ? t("Endre avtalen") : t("Avtal jobbsmak eller praksis")} onClose={onClose} dialog>
      <div class="form">
        <What draft={draft} set={set} isNew={taster === null} />
        <When draft={draft} set={set} />
        <Clashing draft={draft} week={weeks.data ?? []} own={taster?.id} />
        <AgreedOn draft={draft} set={set} phoneProblem={phone} />
      </div>
      <TroubleCard trouble={saving.trouble} again={save} />
      <Button wide icon="check" disabled={saving.busy || !isWhole(draft)} onClick={save}>
        {taster ? t("Lagre") : t("Avtal")}
      </Button>
    </Sheet>
  );
}
