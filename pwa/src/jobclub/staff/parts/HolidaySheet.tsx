import { useState } from "preact/hooks";
import { addDays } from "../../../core/clock";
import { t, tn } from "../../../core/i18n";
import { syncNow } from "../../../core/sync";
import { me } from "../../../people/queries";
import { type Trouble, useList } from "../../../people/staff/ask";
import { Choices } from "../../../people/staff/Choices";
import { StartsEnds } from "../../../people/staff/FromTo";
import { PlaceField } from "../../../people/staff/fields";
import { TroubleCard } from "../../../people/staff/parts";
import { has } from "../../../people/staff/rights";
import { Button, Sheet, TextField, toast } from "../../../ui";
import { nameOfWeekday, weekSpan } from "../../../ui/dates";
import { useMending } from "../../../week/staff/draft";
import { type Draft, idsOfDays, openDays, problemsOf, saveHoliday } from "../holiday";
import { mondayIn, type Week } from "../term";
import { holidayWeeks } from "../week";
import { LeaderField, SeatsField } from "./fields";

const knownWeek = (week: Week) =>
  holidayWeeks().find((one) => one.year === week.year && one.week === week.week);

const draftOf = (week: Week): Draft => ({
  title: knownWeek(week)?.title ?? "",
  place: knownWeek(week)?.place ?? "",
  seats: 20,
  starts: "09:00",
  ends: "12:00",
  leader_id: has("leader") ? (me.value?.id ?? "") : "",
});

/** What is filled in, and which days of the week: each that is open but the weekend, until she says otherwise. */
function useHoliday(week: Week) {
  const monday = mondayIn(week);
  const free = useList<{ day: string }>(`/week/holidays?from=${monday}&to=${addDays(monday, 6)}`);
  const [draft, set] = useState<Draft>(() => draftOf(week));
  const [not, setNot] = useState<number[]>([6, 7]);
  const open = openDays(monday, draft.starts, free.data ?? []);
  return {
    monday,
    draft,
    change: (part: Partial<Draft>) => set((before) => ({ ...before, ...part })),
    open,
    days: open.filter((number) => !not.includes(number)),
    chooseDays: (chosen: number[]) =>
      setNot([
        ...not.filter((number) => !open.includes(number)),
        ...open.filter((number) => !chosen.includes(number)),
      ]),
  };
}

type Holiday = ReturnType<typeof useHoliday>;
type Problems = ReturnType<typeof problemsOf>;

/** Saves what is filled in; the sheet stays, with what is wrong, until it is. */
function useSavingHoliday(week: Week, { monday, draft, days }: Holiday, onSaved: () => void) {
  const [ids] = useState(idsOfDays);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const save = async () => {
    setBusy(true);
    setTrouble(null);
    try {
      await saveHoliday(week, monday, draft, days, ids);
      await syncNow();
      onSaved();
    } catch (why) {
      setTrouble(why as Trouble);
    } finally {
      setBusy(false);
    }
  };
  return { busy, trouble, save };
}

/** Something for an empty holiday week: what, where, for how many, on which days. */
export function HolidaySheet({ week, name, onClose }: { week: Week; name: string; onClose: () => void }) {
  const holiday = useHoliday(week);
  const { monday, draft, days } = holiday;
  const { told, fits } = useMending(problemsOf(draft, days));
  const saving = useSavingHoliday(week, holiday, () => {
    onClose();
    toast(t("Uke {week} har {title}", { week: week.week, title: draft.title }));
  });
  const save = () => {
    if (fits()) void saving.save();
  };
  return (
    <Sheet
      title={t("{name}, uke {week}", { name: knownWeek(week)?.title ?? name, week: week.week })}
      onClose={onClose}
      dialog
    >
      <p class="soft">{weekSpan(monday)}</p>
      <div class="form">
        <WhatAndWhen holiday={holiday} problems={told} />
        <WhoAndHowMany holiday={holiday} />
        <TroubleCard trouble={saving.trouble} again={save} />
        <Button wide icon="calendar-plus" disabled={saving.busy} onClick={save}>
          {tn("Legg til {n} dag", "Legg til {n} dager", days.length)}
        </Button>
      </div>
    </Sheet>
  );
}

function WhatAndWhen({ holiday, problems }: { holiday: Holiday; problems: Problems }) {
  const { draft, change, open, days, chooseDays } = holiday;
  return (
    <>
      <TextField
        label={t("Hva skal dere gjøre?")}
        placeholder={t("Friluft og språk")}
        value={draft.title}
        maxLength={80}
        problem={problems.title}
        onChange={(title) => change({ title })}
      />
      <PlaceField value={draft.place} problem={problems.place} onChange={(place) => change({ place })} />
      <Choices
        label={t("Dager")}
        options={open.map((number) => ({ value: String(number), words: nameOfWeekday(number) }))}
        chosen={days.map(String)}
        problem={problems.days}
        onChange={(chosen) => chooseDays(chosen.map(Number))}
      />
      <StartsEnds of={draft} problems={problems} change={change} />
    </>
  );
}

function WhoAndHowMany({ holiday: { draft, change } }: { holiday: Holiday }) {
  return (
    <>
      <SeatsField value={draft.seats} onChange={(seats) => change({ seats })} />
      <LeaderField value={draft.leader_id} onChange={(leader_id) => change({ leader_id })} />
    </>
  );
}
