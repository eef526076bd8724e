import { useState } from "preact/hooks";
import { today } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { useSaving } from "../../../people/staff/ask";
import { Part, TroubleCard } from "../../../people/staff/parts";
import { Button, Select, Sheet, TextField, toast } from "../../../ui";
import { numericDay } from "../../../ui/dates";
import { noteContact } from "../actions";
import type { Known } from "../known";
import type { ContactKind } from "../types";
import { contacts } from "../words";

/** When she was last talked with; nothing of what. */
export function ContactPart(known: Known) {
  const [open, setOpen] = useState(false);
  const day = known.page.last_contact;
  return (
    <Part
      title={t("Siste kontakt")}
      tool={
        known.may && (
          <Button kind="plain" small icon="plus" onClick={() => setOpen(true)}>
            {t("Ny kontakt")}
          </Button>
        )
      }
    >
      <p>{day ? numericDay(day) : <span class="soft">{t("Ikke ennå")}</span>}</p>
      {open && <ContactSheet known={known} onClose={() => setOpen(false)} />}
    </Part>
  );
}

function ContactSheet({ known, onClose }: { known: Known; onClose: () => void }) {
  const [how, setHow] = useState<ContactKind>("call");
  const [on, setOn] = useState(today());
  const saving = useSaving();
  const save = async () => {
    if ((await saving.save(...noteContact(known.page.person.id, on, how))) === null) return;
    const { last_contact, overdue } = known.page;
    const latest = last_contact && last_contact > on ? last_contact : on;
    known.put({
      ...known.page,
      last_contact: latest,
      overdue: overdue.filter(({ what }) => what !== "contact"),
    });
    onClose();
    toast(t("Kontakten er notert"));
  };
  return (
    <Sheet title={t("Ny kontakt")} onClose={onClose} dialog>
      <Select
        label={t("Hvordan")}
        value={how}
        options={Object.entries(contacts).map(([value, words]) => ({ value, words: words() }))}
        onChange={(next) => setHow(next as ContactKind)}
      />
      <TextField label={t("Dag")} type="date" value={on} max={today()} onChange={setOn} />
      <TroubleCard trouble={saving.trouble} again={save} />
      <Button wide icon="check" disabled={saving.busy || on === ""} onClick={save}>
        {t("Lagre")}
      </Button>
    </Sheet>
  );
}
