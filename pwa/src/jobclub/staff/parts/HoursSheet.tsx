import { useState } from "preact/hooks";
import { today } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Button, Sheet, Stepper, TextField, toast } from "../../../ui";
import {
  type DatedHours,
  hoursOn,
  nextMonday,
  orderTrouble,
  SETTINGS,
  type Settings,
  withHours,
} from "../settings";

interface SheetProps {
  settings: Settings;
  put: (settings: Settings) => void;
  onClose: () => void;
}

/** Other hours from a Monday on; those before stand as they were. */
export function HoursSheet({ settings, put, onClose }: SheetProps) {
  const first = nextMonday(today());
  const [hours, setHours] = useState<DatedHours>({ ...hoursOn(settings, first), from: first });
  const saving = useSaving();
  const set = (part: Partial<DatedHours>) => setHours({ ...hours, ...part });
  const save = async () => {
    const saved = await saving.save<Settings>("PUT", SETTINGS, { seat_rules: withHours(settings, hours) });
    if (saved === null) return;
    put(saved.data);
    toast(t("De nye tidene er lagret"));
    onClose();
  };
  return (
    <Sheet title={t("Nye tider for plasser og kø")} onClose={onClose} dialog>
      <div class="form">
        <TextField
          label={t("Gjelder timer fra og med")}
          type="date"
          value={hours.from}
          onChange={(from) => set({ from })}
        />
        <WhenGiven hours={hours} set={set} />
        <TimeToAnswer hours={hours} set={set} />
        <TroubleCard trouble={saving.trouble} again={save} />
        <Button
          wide
          icon="check"
          disabled={saving.busy || orderTrouble(hours) !== null || Object.values(hours).includes("")}
          onClick={save}
        >
          {t("Lagre")}
        </Button>
      </div>
    </Sheet>
  );
}

interface HoursProps {
  hours: DatedHours;
  set: (part: Partial<DatedHours>) => void;
}

/** The day before: until when a seat is given unasked, and from when the first gets it. */
function WhenGiven({ hours, set }: HoursProps) {
  const early = orderTrouble(hours) === "seat";
  return (
    <div class="pair">
      <TextField
        label={t("Gi plassen uten å spørre, dagen før til")}
        type="time"
        value={hours.give_until}
        onChange={(give_until) => set({ give_until })}
      />
      <TextField
        label={t("Den første får plassen, dagen før fra")}
        type="time"
        value={hours.first_come}
        problem={early ? t("Dette må ikke være før det andre klokkeslettet.") : undefined}
        onChange={(first_come) => set({ first_come })}
      />
    </div>
  );
}

/** How long an offer stands, and between which hours its time runs. */
function TimeToAnswer({ hours, set }: HoursProps) {
  const early = orderTrouble(hours) === "day";
  return (
    <>
      <Stepper
        label={t("Timer til å svare på et tilbud")}
        value={hours.offer_hours}
        min={1}
        max={60}
        onChange={(offer_hours) => set({ offer_hours })}
      />
      <div class="pair">
        <TextField
          label={t("Tiden går fra")}
          type="time"
          value={hours.day_from}
          onChange={(day_from) => set({ day_from })}
        />
        <TextField
          label={t("Tiden går til")}
          type="time"
          value={hours.day_to}
          problem={early ? t("Dette må være etter det andre klokkeslettet.") : undefined}
          onChange={(day_to) => set({ day_to })}
        />
      </div>
    </>
  );
}
