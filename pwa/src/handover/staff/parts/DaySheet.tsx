import { useState } from "preact/hooks";
import { fromOslo, osloClock, osloDay, today } from "../../../core/clock";
import { Problem } from "../../../core/http";
import { listed, t } from "../../../core/i18n";
import { useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Button, Notice, Sheet, TextField } from "../../../ui";
import { longDayAndClock } from "../../../ui/dates";
import type { Handover } from "../../queries";
import { handover as pathOf } from "../paths";

const LONGEST = 200;

interface DaySheetProps {
  handover: Handover;
  onSaved: (handover: Handover) => void;
  onClose: () => void;
}

type Was = { starts_at: string; place: string | null };
type Meanwhile = { fields?: { starts_at?: { theirs: string }; place?: { theirs: string | null } } };

/** What somebody else wrote while this stood open; null where the refusal is another. */
function meanwhile(trouble: unknown, before: Was): Was | null {
  if (!(trouble instanceof Problem) || trouble.code !== "changed_meanwhile") return null;
  const { fields = {} } = trouble.params as Meanwhile;
  return {
    starts_at: fields.starts_at?.theirs ?? before.starts_at,
    place: fields.place ? fields.place.theirs : before.place,
  };
}

/** Another day or place for the meeting; where somebody changed it meanwhile, both are shown and she chooses. */
export function DaySheet({ handover, onSaved, onClose }: DaySheetProps) {
  const opened: Was = { starts_at: handover.starts_at, place: handover.place ?? null };
  const [day, setDay] = useState(handover.status === "not_held" ? "" : osloDay(opened.starts_at));
  const [clock, setClock] = useState(osloClock(opened.starts_at).replace(".", ":"));
  const [place, setPlace] = useState(opened.place ?? "");
  const saving = useSaving();
  const theirs = meanwhile(saving.trouble, opened);
  const save = async (was: Was) => {
    const body = { starts_at: fromOslo(day, clock).toISOString(), place: place.trim() || null, was };
    const saved = await saving.save<Handover>("PATCH", pathOf(handover.id), body);
    if (saved) onSaved(saved.data);
  };
  return (
    <Sheet title={t("Dag og sted")} onClose={onClose} dialog>
      <div class="form">
        <div class="pair">
          <TextField label={t("Dag")} type="date" value={day} min={today()} onChange={setDay} />
          <TextField label={t("Klokka")} type="time" value={clock} onChange={setClock} />
        </div>
        <TextField label={t("Sted")} value={place} maxLength={LONGEST} onChange={setPlace} />
      </div>
      {theirs ? (
        <Notice kind="cloud" icon="users">
          {t("En annen endret dette mens du skrev. Nå står det: {theirs}", {
            theirs: listed([longDayAndClock(theirs.starts_at), theirs.place]),
          })}
        </Notice>
      ) : (
        <TroubleCard trouble={saving.trouble} />
      )}
      <Button
        wide
        icon="check"
        disabled={saving.busy || day === "" || clock === ""}
        onClick={() => void save(theirs ?? opened)}
      >
        {theirs ? t("Bruk mitt likevel") : t("Lagre")}
      </Button>
    </Sheet>
  );
}
