import { useState } from "preact/hooks";
import { addDays, fromOslo, now } from "../../../core/clock";
import { call, Problem } from "../../../core/http";
import { t, tn } from "../../../core/i18n";
import { newId } from "../../../core/id";
import { syncNow } from "../../../core/sync";
import { me } from "../../../people/queries";
import { type Trouble, useList } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { has } from "../../../people/staff/rights";
import { useStaff } from "../../../people/staff/staffCards";
import { Button, Select, Sheet, Stepper, TextField, toast } from "../../../ui";
import { nameOfWeekday, weekSpan } from "../../../ui/dates";
import { toFirstProblem } from "../../../week/staff/draft";
import { mondayIn, rowProblem, type Week } from "../term";
import { holidayWeeks } from "../week";

const write = async <T,>(path: string, body: object): Promise<T> =>
  (await call<T>("POST", path, { body, key: newId() })).data;

type Draft = { title: string; place: string; seats: number; starts: string; ends: string; leader_id: string };

/** Something for an empty holiday week: what, where, for how many, on which days. */
export function HolidaySheet({ week, name, onClose }: { week: Week; name: string; onClose: () => void }) {
  const monday = mondayIn(week);
  const known = holidayWeeks().find((one) => one.year === week.year && one.week === week.week);
  const free = useList<{ day: string }>(`/week/holidays?from=${monday}&to=${addDays(monday, 6)}`);
  const [draft, set] = useState<Draft>({
    title: known?.title ?? "",
    place: known?.place ?? "",
    seats: 20,
    starts: "09:00",
    ends: "12:00",
    leader_id: has("leader") ? (me.value?.id ?? "") : "",
  });
  const change = (part: Partial<Draft>) => set((before) => ({ ...before, ...part }));
  const [not, setNot] = useState<number[]>([6, 7]);
  const [tried, setTried] = useState(false);
  // One id for each day, so that a second try after a broken connection makes nothing twice.
  const [ids] = useState(() => [1, 2, 3, 4, 5, 6, 7].map(() => newId()));
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const leaders = useStaff("leader");
  const open = [1, 2, 3, 4, 5, 6, 7].filter((number) =>
    isOpen(addDays(monday, number - 1), draft.starts, free.data ?? []),
  );
  const days = open.filter((number) => !not.includes(number));
  const problems = tried ? problemsOf(draft, days) : {};
  const save = async () => {
    setTried(true);
    if (Object.keys(problemsOf(draft, days)).length > 0) return toFirstProblem();
    const { title, place, seats } = draft;
    setBusy(true);
    setTrouble(null);
    try {
      const made = await write<{ id: string }>("/jobclub/holiday-weeks", { ...week, title, place, seats });
      for (const number of days) await addDay(made.id, number);
      await syncNow();
      onClose();
      toast(t("Uke {week} har {title}", { week: week.week, title }));
    } catch (why) {
      setTrouble(why as Trouble);
    } finally {
      setBusy(false);
    }
  };
  const addDay = async (holidayId: string, number: number) => {
    const day = addDays(monday, number - 1);
    const body = {
      id: ids[number - 1],
      title: draft.title.trim(),
      place: draft.place.trim(),
      capacity: draft.seats,
      starts_at: fromOslo(day, draft.starts).toISOString(),
      ends_at: fromOslo(day, draft.ends).toISOString(),
      ...(draft.leader_id ? { leader_id: draft.leader_id } : {}),
    };
    await write(`/jobclub/holiday-weeks/${holidayId}/activities`, body).catch((why) => {
      // The first try made this day, and its answer was lost.
      if (!(why instanceof Problem) || why.code !== "id_taken") throw why;
    });
  };
  return (
    <Sheet
      title={t("{name}, uke {week}", { name: known?.title ?? name, week: week.week })}
      onClose={onClose}
      dialog
    >
      <p class="soft">{weekSpan(monday)}</p>
      <div class="form">
        <TextField
          label={t("Hva skal dere gjøre?")}
          placeholder={t("Friluft og språk")}
          value={draft.title}
          maxLength={80}
          problem={problems.title}
          onChange={(title) => change({ title })}
        />
        <TextField
          label={t("Sted")}
          value={draft.place}
          maxLength={100}
          problem={problems.place}
          onChange={(place) => change({ place })}
        />
        <fieldset>
          <legend>{t("Dager")}</legend>
          <div class="choices">
            {open.map((number) => (
              <label key={number} class="choice">
                <input
                  class="quiet"
                  type="checkbox"
                  checked={!not.includes(number)}
                  onChange={() =>
                    setNot(not.includes(number) ? not.filter((one) => one !== number) : [...not, number])
                  }
                />
                <span>{nameOfWeekday(number)}</span>
              </label>
            ))}
          </div>
          {problems.days && (
            <p class="field-problem" role="alert">
              {problems.days}
            </p>
          )}
        </fieldset>
        <div class="pair">
          <TextField
            label={t("Fra")}
            type="time"
            value={draft.starts}
            onChange={(starts) => change({ starts })}
          />
          <TextField
            label={t("Til")}
            type="time"
            value={draft.ends}
            problem={problems.ends}
            onChange={(ends) => change({ ends })}
          />
        </div>
        <Stepper
          label={t("Plasser")}
          value={draft.seats}
          min={1}
          max={500}
          onChange={(seats) => change({ seats })}
        />
        <Select
          label={t("Leder")}
          value={draft.leader_id}
          options={[{ value: "", words: t("Ingen ennå") }, ...leaders]}
          onChange={(leader_id) => change({ leader_id })}
        />
        <TroubleCard trouble={trouble} again={() => void save()} />
        <Button wide icon="calendar-plus" disabled={busy} onClick={() => void save()}>
          {tn("Legg til {n} dag", "Legg til {n} dager", days.length)}
        </Button>
      </div>
    </Sheet>
  );
}

const isOpen = (day: string, starts: string, free: { day: string }[]) =>
  !free.some((one) => one.day === day) && fromOslo(day, starts || "23:59") > now();

function problemsOf(draft: Draft, days: number[]) {
  const problems: Partial<Record<"title" | "place" | "ends" | "days", string>> = {};
  if (draft.title.trim() === "") problems.title = t("Skriv hva dere skal gjøre.");
  if (draft.place.trim() === "") problems.place = t("Skriv hvor dere er.");
  const times = rowProblem(draft);
  if (times) problems.ends = times;
  if (days.length === 0) problems.days = t("Velg minst én dag.");
  return problems;
}
