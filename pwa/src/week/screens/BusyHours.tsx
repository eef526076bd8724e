import { useState } from "preact/hooks";
import { t } from "../../core/i18n";
import { newId } from "../../core/id";
import { act } from "../../core/outbox";
import { unsentOn } from "../../core/rows";
import {
  Button,
  Card,
  Empty,
  Icon,
  Picture,
  Plate,
  RoundButton,
  Select,
  Sheet,
  toast,
  Unsent,
} from "../../ui";
import { clockRange, nameOfWeekday } from "../../ui/dates";
import { BUSY, busyWords } from "../../ui/pictures";
import { addBusy, removeBusy } from "../actions";
import { type BusyHour, busyHours } from "../queries";

/** Quarters from six to ten in the evening, as a list: the browser's own field for time shows "PM" on many phones. */
const QUARTERS = Array.from({ length: 65 }, (_, n) => {
  const minutes = 6 * 60 + n * 15;
  const value = `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  return { value, words: value.replace(":", ".") };
});
const WORKDAYS = [1, 2, 3, 4, 5];
/** Bringing and fetching take the ends of the day: what most kindergartens keep. */
const KINDERGARTEN = { starts: "15:30", ends: "16:30", label: "kindergarten" };

/** Hours she cannot, every week: said once, and a clash is shown before she books. */
export function BusyHours() {
  const [adding, add] = useState(false);
  const all = busyHours();
  return (
    <div class="stack">
      <h1 data-speak="">{t("Timer jeg ikke kan")}</h1>
      <p class="soft" data-speak="">
        {t("Da ser du om noe kolliderer før du melder deg på.")}
      </p>
      {all.map((busy) => (
        <Busy key={busy.id} busy={busy} />
      ))}
      {all.length === 0 && <Empty inset title={t("Du har ikke sagt fra om noen timer")} />}
      <Button wide icon="plus" onClick={() => add(true)}>
        {t("Legg til timer")}
      </Button>
      {adding && <Add onClose={() => add(false)} />}
    </div>
  );
}

function Busy({ busy }: { busy: BusyHour }) {
  const words = busyWords[busy.label ?? "other"]?.() ?? t("Noe annet");
  const remove = async () => {
    await act(removeBusy, { id: busy.id });
    const { id: _old, ...same } = busy;
    toast(t("Tatt bort"), () => void act(addBusy, { ...same, id: newId() }));
  };
  return (
    <Card>
      <div class="row">
        <Plate picture={BUSY.picture} tone={BUSY.tone} size={60} />
        <div class="grow">
          <p class="strong" data-speak="">
            {nameOfWeekday(busy.weekday)}
          </p>
          <p data-speak="">{clockRange(busy.starts, busy.ends)}</p>
          <p class="small soft" data-speak="">
            {words}
          </p>
        </div>
        <RoundButton
          icon="trash"
          tone="stone"
          size={48}
          label={t("Ta bort {day} {hours}", {
            day: nameOfWeekday(busy.weekday),
            hours: clockRange(busy.starts, busy.ends),
          })}
          onClick={() => void remove()}
        />
      </div>
      {unsentOn("busy_hour", busy.id) && <Unsent>{t("Ikke sendt ennå")}</Unsent>}
    </Card>
  );
}

interface Hours {
  days: number[];
  starts: string;
  ends: string;
  label: string;
}

const isWhole = ({ days, starts, ends }: Hours) => days.length > 0 && starts !== "" && starts < ends;

function Add({ onClose }: { onClose: () => void }) {
  const [hours, set] = useState<Hours>({ days: [], starts: "08:00", ends: "09:00", label: "other" });
  const change = (part: Partial<Hours>) => set((before) => ({ ...before, ...part }));
  const save = async () => {
    const { days, ...same } = hours;
    for (const weekday of days) await act(addBusy, { id: newId(), weekday, ...same });
    onClose();
  };
  return (
    <Sheet title={t("Når kan du ikke?")} onClose={onClose}>
      <button
        type="button"
        class="notice info"
        onClick={() => change({ days: WORKDAYS, ...KINDERGARTEN })}
        data-speak=""
      >
        <Picture name="teddy-bear" size={32} />
        <span>{t("Jeg henter i barnehagen hver dag")}</span>
      </button>
      <Days chosen={hours.days} onChange={(days) => change({ days })} />
      <div class="two">
        <Select
          label={t("Fra")}
          value={hours.starts}
          options={QUARTERS}
          onChange={(starts) => change({ starts })}
        />
        <Select
          label={t("Til")}
          value={hours.ends}
          options={QUARTERS}
          onChange={(ends) => change({ ends })}
        />
      </div>
      <Select
        label={t("Hva er det?")}
        value={hours.label}
        onChange={(label) => change({ label })}
        options={Object.entries(busyWords).map(([value, words]) => ({ value, words: words() }))}
      />
      <Button wide icon="check" disabled={!isWhole(hours)} onClick={() => void save()}>
        {t("Lagre")}
      </Button>
    </Sheet>
  );
}

function Days({ chosen, onChange }: { chosen: number[]; onChange: (days: number[]) => void }) {
  const turn = (day: number) =>
    onChange(chosen.includes(day) ? chosen.filter((one) => one !== day) : [...chosen, day].sort());
  return (
    <fieldset class="days">
      <legend class="strong">{t("Dager")}</legend>
      {[1, 2, 3, 4, 5, 6, 7].map((day) => (
        <button
          key={day}
          type="button"
          class="day"
          aria-pressed={chosen.includes(day)}
          onClick={() => turn(day)}
        >
          {chosen.includes(day) && <Icon name="check" size={18} />}
          {nameOfWeekday(day)}
        </button>
      ))}
    </fieldset>
  );
}
