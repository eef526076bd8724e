import { useState } from "preact/hooks";
import { addDays, mondayOf, today } from "../../../core/clock";
import { t, tn } from "../../../core/i18n";
import { go } from "../../../core/router";
import { kept } from "../../../core/rows";
import { syncNow } from "../../../core/sync";
import { useSaving } from "../../../people/staff/ask";
import { PlaceField } from "../../../people/staff/fields";
import { Page, Part, TroubleCard } from "../../../people/staff/parts";
import { Button, Card, Empty, Icon, TextField } from "../../../ui";
import { type Slot, slotProblem } from "../../../week/staff/classes";
import { useDraft, useTried } from "../../../week/staff/draft";
import { SlotList } from "../../../week/staff/SlotFields";
import { type Club, sessions } from "../../queries";
import { fromPreview } from "../calendar";
import { SeatsField } from "../parts/fields";
import { usePreview } from "../parts/preview";
import { Trouble, withReason } from "../parts/TooSmall";
import { TermShown } from "../parts/termFrame";
import { usualRows } from "../term";
import "../leader.css";

type Draft = {
  from_date: string;
  to_date: string;
  rows: Slot[];
  place: string;
  capacity: number;
};
type Counts = { moved: number; made: number; cancelled: number; kept: number };

/** Other weekly times of one club from a date on: sessions move week by week, with bookings and queue. */
export function NewTimes({ id }: { id: string }) {
  const club = kept<Club>("club").value.get(id);
  return club ? <Times club={club} /> : <Empty title={t("Klubben finnes ikke lenger")} />;
}

const startOf = (club: Club): Draft => ({
  from_date: addDays(mondayOf(today()), 7),
  to_date: "",
  rows: usualRows([club], sessions.value).map(({ weekday, starts, ends }) => ({ weekday, starts, ends })),
  place: club.place,
  capacity: club.seats,
});

const bodyOf = ({ from_date, to_date, rows, place, capacity }: Draft, club: Club) => ({
  from_date,
  to_date: to_date || null,
  rows,
  place: place.trim() || club.place,
  capacity,
});

const dayProblem = ({ from_date }: Draft): string | undefined =>
  from_date < today() ? t("Velg i dag eller en dag framover.") : undefined;
const isReady = (draft: Draft): boolean =>
  !dayProblem(draft) && draft.rows.length > 0 && !draft.rows.some(slotProblem);

function Times({ club }: { club: Club }) {
  const { draft, change, forget } = useDraft(`times ${club.id}`, () => startOf(club));
  const { tried, fits } = useTried(isReady(draft));
  const [done, setDone] = useState<Counts | null>(null);
  const saving = useSaving();
  const path = `/jobclub/clubs/${club.id}/pattern`;
  const save = async (over?: string) => {
    if (!fits()) return;
    const saved = await saving.save<Counts>("PUT", path, withReason(bodyOf(draft, club), over));
    if (saved === null) return;
    forget();
    await syncNow();
    setDone(saved.data);
  };
  if (done) return <Done club={club} counts={done} />;
  const fields = { draft, change, tried };
  return (
    <Page narrow title={t("Nye tider")} about={club.title}>
      <div class="form">
        <FromWhen {...fields} />
        <WhenTheyMeet {...fields} />
        <PlaceAndSeats {...fields} />
        <HowItBecomes path={`${path}/preview`} body={isReady(draft) ? bodyOf(draft, club) : null} />
        <Trouble trouble={saving.trouble} busy={saving.busy} save={(over) => void save(over)} />
        <Button wide icon="check" disabled={saving.busy} onClick={() => void save()}>
          {t("Flytt timene")}
        </Button>
      </div>
    </Page>
  );
}

interface Fields {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  tried: boolean;
}

function FromWhen({ draft, change, tried }: Fields) {
  return (
    <Part title={t("Fra hvilken dag?")}>
      <div class="pair">
        <TextField
          label={t("Fra")}
          type="date"
          min={today()}
          value={draft.from_date}
          problem={tried ? dayProblem(draft) : undefined}
          onChange={(from_date) => change({ from_date })}
        />
        <TextField
          label={t("Til, hvis det ikke er ut terminen")}
          type="date"
          value={draft.to_date}
          onChange={(to_date) => change({ to_date })}
        />
      </div>
    </Part>
  );
}

function WhenTheyMeet({ draft, change, tried }: Fields) {
  return (
    <Part title={t("Når klubben møtes")}>
      <SlotList
        slots={draft.rows}
        tried={tried}
        least={1}
        next={() => ({ weekday: 1, starts: "09:00", ends: "11:30" })}
        onChange={(rows) => change({ rows })}
      />
    </Part>
  );
}

function PlaceAndSeats({ draft, change }: Fields) {
  return (
    <Part title={t("Sted og plasser")}>
      <div class="pair">
        <PlaceField value={draft.place} onChange={(place) => change({ place })} />
        <SeatsField value={draft.capacity} onChange={(capacity) => change({ capacity })} />
      </div>
      <p class="soft">
        {t("Timene flyttes uke for uke. Alle beholder plassen og plassen i køen, og får beskjed.")}
      </p>
    </Part>
  );
}

/** The term as it would be; nothing while something must be mended. */
function HowItBecomes({ path, body }: { path: string; body: object | null }) {
  const preview = usePreview(path, body);
  return (
    <>
      <TroubleCard trouble={preview.trouble} again={preview.again} />
      {preview.data && preview.data.weeks.length > 0 && (
        <Part title={t("Slik blir det")}>
          <TermShown
            calendar={fromPreview(preview.data, sessions.value, [])}
            fill={({ year, week }) => go(`/termin?uke=${year}-${week}`)}
          />
        </Part>
      )}
    </>
  );
}

/** What became of the sessions, in numbers. */
function Done({ club, counts }: { club: Club; counts: Counts }) {
  const lines = [
    counts.moved && tn("{n} time er flyttet", "{n} timer er flyttet", counts.moved),
    counts.made && tn("{n} time er ny", "{n} timer er nye", counts.made),
    counts.cancelled && tn("{n} time er avlyst", "{n} timer er avlyst", counts.cancelled),
    tn("{n} time er som før", "{n} timer er som før", counts.kept),
  ].filter((words) => words !== 0);
  return (
    <Page narrow title={t("Nye tider er lagret")} about={club.title}>
      <Card class="part">
        <ul class="desk-lines" role="status">
          {lines.map((words) => (
            <li key={words}>
              <Icon name="check" size={24} />
              <span class="grow">{words}</span>
            </li>
          ))}
        </ul>
        <div class="form-end">
          <Button href={`/klubber/${club.id}`}>{t("Til klubben")}</Button>
        </div>
      </Card>
    </Page>
  );
}
