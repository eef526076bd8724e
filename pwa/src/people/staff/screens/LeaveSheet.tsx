import { useState } from "preact/hooks";
import { today } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { Button, Sheet, TextField, toast } from "../../../ui";
import { useSaving } from "../ask";
import { TroubleCard } from "../parts";
import { leaving } from "../paths";
import type { Participant } from "../types";

export interface LeaveSheetProps {
  person: Participant;
  onClose: () => void;
  onDone: (person: Participant) => void;
}

/** She leaves the programme or moves away: from a day on, her seats are free for others. */
export function LeaveSheet({ person, onClose, onDone }: LeaveSheetProps) {
  const [day, setDay] = useState(today());
  const saving = useSaving();
  const save = async () => {
    const saved = await saving.save<Participant>("POST", leaving(person.id), { on: day });
    if (saved === null) return;
    onDone(saved.data);
    onClose();
    toast(t("{name} er ute av programmet", { name: person.given_name }));
  };
  return (
    <Sheet title={t("Avslutte programmet til {name}?", { name: person.given_name })} onClose={onClose} dialog>
      <p>
        {t("Plassene i jobbklubben blir frie, og neste i køen får dem. Deltakeren kan fortsatt åpne appen.")}
      </p>
      <TextField label={t("Siste dag")} type="date" value={day} max={today()} onChange={setDay} />
      <TroubleCard trouble={saving.trouble} again={save} />
      <Button kind="danger" wide icon="flag" disabled={saving.busy || day === ""} onClick={save}>
        {t("Avslutt programmet")}
      </Button>
      <Button kind="soft" wide onClick={onClose}>
        {t("Nei, gå tilbake")}
      </Button>
    </Sheet>
  );
}
