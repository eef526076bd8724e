import { useState } from "preact/hooks";
import { fromOslo, today } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { newId } from "../../../core/id";
import { go, query } from "../../../core/router";
import { me } from "../../../people/queries";
import { useSaving } from "../../../people/staff/ask";
import { Page, Shown, TroubleCard } from "../../../people/staff/parts";
import { useAdvisers } from "../../../people/staff/staffCards";
import type { Participant } from "../../../people/staff/types";
import { Button, Card, Select, TextField } from "../../../ui";
import type { Handover, Kind } from "../../queries";
import { handovers } from "../paths";
import { useMyPeople } from "../useHandovers";

const LONGEST = 200;

/** A new hand-over: for whom, to whom, when. The open items are gathered by the server. */
export function NewHandover() {
  const people = useMyPeople();
  return (
    <Page
      narrow
      title={t("Ny overføring")}
      about={t("Punktene samles fra planen. Du kan legge til flere etterpå.")}
    >
      <Shown asked={people}>{(mine) => <Form people={mine.filter(({ active }) => active)} />}</Shown>
    </Page>
  );
}

interface Draft {
  person_id: string;
  kind: Kind;
  day: string;
  clock: string;
  place: string;
  name: string;
  office: string;
  phone: string;
  adviser: string;
}

const ready = (draft: Draft): boolean =>
  draft.person_id !== "" &&
  draft.day !== "" &&
  draft.clock !== "" &&
  (draft.kind === "to_adviser" ? draft.adviser !== "" : draft.name.trim() !== "");

/** What the server is told; a colleague is named by id, a stranger by name. */
function bodyOf(draft: Draft, colleague: string | undefined) {
  const { person_id, kind, day, clock } = draft;
  const receiver =
    kind === "to_adviser"
      ? { id: draft.adviser, name: colleague ?? "" }
      : { name: draft.name.trim(), office: draft.office.trim() || null, phone: draft.phone.trim() || null };
  const place = draft.place.trim() || null;
  return { id: newId(), person_id, kind, starts_at: fromOslo(day, clock).toISOString(), place, receiver };
}

const emptyDraft = (): Draft => ({
  person_id: query.value.get("person") ?? "",
  kind: "to_nav",
  day: "",
  clock: "10:00",
  place: "",
  name: "",
  office: "",
  phone: "",
  adviser: "",
});

function Form({ people }: { people: Participant[] }) {
  const [draft, set] = useState<Draft>(emptyDraft);
  const advisers = useAdvisers().filter(({ value }) => value !== me.value?.id);
  const saving = useSaving();
  const [sent, keep] = useState<{ draft: Draft; body: ReturnType<typeof bodyOf> } | null>(null);
  const change = (part: Partial<Draft>) => set({ ...draft, ...part });
  const save = async (event: Event) => {
    event.preventDefault();
    const colleague = advisers.find(({ value }) => value === draft.adviser)?.words;
    const body = sent?.draft === draft ? sent.body : bodyOf(draft, colleague);
    keep({ draft, body });
    const saved = await saving.save<Handover>("POST", handovers, body);
    if (saved) go(`/overforinger/${saved.data.id}`, { replace: true });
  };
  return (
    <Card class="part">
      <form class="form" onSubmit={save}>
        <Select
          label={t("Deltaker")}
          value={draft.person_id}
          options={[
            { value: "", words: t("Velg") },
            ...people.map(({ id, name }) => ({ value: id, words: name })),
          ]}
          onChange={(person_id) => change({ person_id })}
        />
        <Select
          label={t("Hvor går deltakeren?")}
          value={draft.kind}
          options={[
            { value: "to_nav", words: t("Til Nav") },
            { value: "to_adviser", words: t("Ny rådgiver") },
            { value: "to_municipality", words: t("Ny kommune") },
          ]}
          onChange={(kind) => change({ kind: kind as Kind })}
        />
        <div class="pair">
          <TextField
            label={t("Dag")}
            type="date"
            min={today()}
            value={draft.day}
            onChange={(day) => change({ day })}
          />
          <TextField
            label={t("Klokka")}
            type="time"
            value={draft.clock}
            onChange={(clock) => change({ clock })}
          />
        </div>
        <TextField
          label={t("Sted")}
          value={draft.place}
          maxLength={LONGEST}
          onChange={(place) => change({ place })}
        />
        <Receiver draft={draft} change={change} advisers={advisers} />
        <TroubleCard trouble={saving.trouble} />
        <Button type="submit" wide icon="check" disabled={saving.busy || !ready(draft)}>
          {t("Lag overføringen")}
        </Button>
      </form>
    </Card>
  );
}

interface ReceiverProps {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  advisers: { value: string; words: string }[];
}

/** A colleague from the list, or a stranger by name. */
function Receiver({ draft, change, advisers }: ReceiverProps) {
  if (draft.kind === "to_adviser")
    return (
      <Select
        label={t("Den nye rådgiveren")}
        value={draft.adviser}
        options={[{ value: "", words: t("Velg") }, ...advisers]}
        onChange={(adviser) => change({ adviser })}
      />
    );
  return (
    <>
      <TextField
        label={t("Hvem tar imot? Navn")}
        value={draft.name}
        maxLength={LONGEST}
        onChange={(name) => change({ name })}
      />
      <div class="pair">
        <TextField
          label={t("Kontor")}
          value={draft.office}
          maxLength={LONGEST}
          onChange={(office) => change({ office })}
        />
        <TextField
          label={t("Telefon")}
          type="tel"
          value={draft.phone}
          maxLength={30}
          onChange={(phone) => change({ phone })}
        />
      </div>
    </>
  );
}
