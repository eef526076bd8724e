import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { newId } from "../../../core/id";
import { useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Button, Select, Sheet, TextField } from "../../../ui";
import type { Handover, SectionCode } from "../../queries";
import { sections } from "../../words";
import { items } from "../paths";

const LONGEST = 200;

interface AddSheetProps {
  id: string;
  onAdded: () => void;
  onClose: () => void;
}

/** One more item; the section says what she must release before the receiver sees it. */
export function AddSheet({ id, onAdded, onClose }: AddSheetProps) {
  const [title, setTitle] = useState("");
  const [section, setSection] = useState<SectionCode>("steps");
  const saving = useSaving();
  const add = async () => {
    const body = { id: newId(), title: title.trim(), section };
    if ((await saving.save<Handover>("POST", items(id), body)) !== null) onAdded();
  };
  return (
    <Sheet title={t("Nytt punkt")} onClose={onClose} dialog>
      <TextField label={t("Hva er det?")} value={title} maxLength={LONGEST} onChange={setTitle} />
      <Select
        label={t("Hører til")}
        hint={t("Deltakeren velger selv hva mottakeren får se.")}
        value={section}
        options={Object.entries(sections).map(([value, words]) => ({ value, words: words.title() }))}
        onChange={(value) => setSection(value as SectionCode)}
      />
      <TroubleCard trouble={saving.trouble} />
      <Button wide icon="plus" disabled={saving.busy || title.trim() === ""} onClick={() => void add()}>
        {t("Legg til")}
      </Button>
    </Sheet>
  );
}
