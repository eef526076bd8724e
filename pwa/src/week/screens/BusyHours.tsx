import { useSignal } from "@preact/signals";
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
  const adds = useSignal(false);
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
      <Button
        wide
        icon="plus"
        onClick={() => {
          adds.value = true;
        }}
      >
        {t("Legg til timer")}
      </Button>
      {adds.value && (
        <Add
          onClose={() => {
            adds.value = false;
          }}
        />
      )}
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

function Add({ onClose }: { onClose: () => void }) {
  const days = useSignal<number[]>([]);
  const starts = useSignal("08:00");
  const ends = useSignal("09:00");
  const label = useSignal("other");
  const kindergarten = () => {
    days.value = WORKDAYS;
    starts.value = KINDERGARTEN.starts;
    ends.value = KINDERGARTEN.ends;
    label.value = KINDERGARTEN.label;
  };
  const whole = days.value.length > 0 && starts.value !== "" && starts.value < ends.value;
  const save = async () => {
    for (const weekday of days.value)
      await act(addBusy, {
        id: newId(),
        weekday,
        starts: starts.value,
        ends: ends.value,
        label: label.value,
      });
    onClose();
  };
  return (
    <Sheet title={t("Når kan du ikke?")} onClose={onClose}>
      <button type="button" class="notice info" onClick={kindergarten} data-speak="">
        <Picture name="teddy-bear" size={32} />
        <span>{t("Jeg henter i barnehagen hver dag")}</span>
      </button>
      <Days
        chosen={days.value}
        onChange={(next) => {
          days.value = next;
        }}
      />
      <div class="two">
        <Select
          label={t("Fra")}
          value={starts.value}
          options={QUARTERS}
          onChange={(text) => {
            starts.value = text;
          }}
        />
        <Select
          label={t("Til")}
          value={ends.value}
          options={QUARTERS}
          onChange={(text) => {
            ends.value = text;
          }}
        />
      </div>
      <Select
        label={t("Hva er det?")}
        value={label.value}
        onChange={(value) => {
          label.value = value;
        }}
        options={Object.entries(busyWords).map(([value, words]) => ({ value, words: words() }))}
      />
      <Button wide icon="check" disabled={!whole} onClick={() => void save()}>
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
