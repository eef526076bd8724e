import { useState } from "preact/hooks";
import { fromOslo, osloClock, osloDay } from "../../../core/clock";
import { t, tn } from "../../../core/i18n";
import { syncNow } from "../../../core/sync";
import { useSaving } from "../../../people/staff/ask";
import { StartsEnds } from "../../../people/staff/FromTo";
import { PlaceField, SaveForm } from "../../../people/staff/fields";
import { Select, Sheet, TextField, toast } from "../../../ui";
import { useMending } from "../../../week/staff/draft";
import { clubOf, type Session } from "../../queries";
import { coming, seatsOf } from "../seats";
import { optionsFor, topicAt, topicValue } from "../topics";
import { LeaderField, SeatsField } from "./fields";

export interface Draft {
  day: string;
  starts: string;
  ends: string;
  place: string;
  capacity: number;
  topic: string;
  leader_id: string;
}

const wall = (time: string) => osloClock(time).replace(".", ":");

export const draftOf = (session: Session): Draft => ({
  day: osloDay(session.starts_at),
  starts: wall(session.starts_at),
  ends: wall(session.ends_at),
  place: session.place,
  capacity: session.capacity,
  topic: topicValue(session.topic),
  leader_id: session.leader_id ?? clubOf(session)?.leader_id ?? "",
});

/** Only what is another thing now: nobody is told of what did not change. */
export function changesOf(draft: Draft, before: Draft): Record<string, unknown> {
  const changed: Record<string, unknown> = {};
  if (draft.day !== before.day || draft.starts !== before.starts || draft.ends !== before.ends) {
    changed.starts_at = fromOslo(draft.day, draft.starts).toISOString();
    changed.ends_at = fromOslo(draft.day, draft.ends).toISOString();
  }
  if (draft.place.trim() !== before.place) changed.place = draft.place.trim();
  if (draft.capacity !== before.capacity) changed.capacity = draft.capacity;
  if (draft.topic !== before.topic) changed.topic = topicAt(draft.topic);
  if (draft.leader_id !== before.leader_id && draft.leader_id) changed.leader_id = draft.leader_id;
  return changed;
}

type Problems = Partial<Record<keyof Draft, string>>;
export function problemsOf(draft: Draft, day: string): Problems {
  const problems: Problems = {};
  if (!draft.day || draft.day < day) problems.day = t("Velg i dag eller en dag framover.");
  if (!draft.starts) problems.starts = t("Skriv når timen begynner.");
  if (!draft.ends || draft.ends <= draft.starts) problems.ends = t("Timen må slutte etter at den begynner.");
  if (draft.place.trim() === "") problems.place = t("Skriv hvor dere er.");
  return problems;
}

interface ChangeProps {
  session: Session;
  today: string;
  onClose: () => void;
}

/** Another time, place, room, topic or leader. Bookings and queue stay, nobody loses a seat, and those concerned are told. */
export function ChangeSession({ session, today, onClose }: ChangeProps) {
  const before = draftOf(session);
  const [draft, set] = useState(before);
  const { told, fits } = useMending(problemsOf(draft, today));
  const saving = useSaving();
  const save = async () => {
    if (!fits()) return;
    const body = changesOf(draft, before);
    if (Object.keys(body).length === 0) return onClose();
    if ((await saving.save("PUT", `/jobclub/sessions/${session.id}`, body)) === null) return;
    await syncNow();
    onClose();
    toast(t("Timen er endret. De det gjelder, får beskjed."));
  };
  const change = (part: Partial<Draft>) => set((old) => ({ ...old, ...part }));
  return (
    <Sheet title={t("Endre timen")} onClose={onClose} dialog>
      <SaveForm saving={saving} act={t("Lagre timen")} onSave={() => void save()}>
        <p class="soft">{t("Alle beholder plassen og plassen i køen.")}</p>
        <WhenAndWhere draft={draft} problems={told} today={today} change={change} />
        <Room session={session} draft={draft} change={change} />
      </SaveForm>
    </Sheet>
  );
}

interface Fields {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
}

function WhenAndWhere({ draft, change, problems, today }: Fields & { problems: Problems; today: string }) {
  return (
    <>
      <TextField
        label={t("Dag")}
        type="date"
        min={today}
        value={draft.day}
        problem={problems.day}
        onChange={(day) => change({ day })}
      />
      <StartsEnds of={draft} problems={problems} change={change} />
      <PlaceField value={draft.place} problem={problems.place} onChange={(place) => change({ place })} />
    </>
  );
}

/** Seats left never fall below none: the list tells how many there really are, on phones that keep it. */
const takenIn = (session: Session): number =>
  Math.max(session.capacity - session.seats_left, coming(seatsOf(session)).length);

const overWords = (over: number): string | undefined =>
  over > 0
    ? tn(
        "Ingen mister plassen: {n} mer enn det er plass til.",
        "Ingen mister plassen: {n} flere enn det er plass til.",
        over,
      )
    : undefined;

function Room({ session, draft, change }: Fields & { session: Session }) {
  return (
    <>
      <SeatsField
        value={draft.capacity}
        min={0}
        hint={overWords(takenIn(session) - draft.capacity)}
        onChange={(capacity) => change({ capacity })}
      />
      <Select
        label={t("Tema")}
        value={draft.topic}
        options={optionsFor(clubOf(session)?.topics ?? [], draft.topic)}
        onChange={(topic) => change({ topic })}
      />
      <LeaderField
        value={draft.leader_id}
        kept={draft.leader_id !== ""}
        onChange={(leader_id) => change({ leader_id })}
      />
    </>
  );
}
