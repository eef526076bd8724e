import { useState } from "preact/hooks";
import { today } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { go } from "../../../core/router";
import { me } from "../../../people/queries";
import { useSaving } from "../../../people/staff/ask";
import { Page, Shown, TroubleCard } from "../../../people/staff/parts";
import { useAdvisers } from "../../../people/staff/staffCards";
import type { Participant } from "../../../people/staff/types";
import { tongueOf, underName } from "../../../people/staff/words";
import { Interpreting } from "../../../plan/staff/parts/Interpreting";
import { Button, Card, Select, TextField } from "../../../ui";
import type { Handover, Kind } from "../../queries";
import { bodyOf, type Draft, emptyDraft, ready } from "../draft";
import { TakerFields } from "../parts/TakerFields";
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

/** For an interpreter. */
const languageOf = (people: Participant[], id: string): string => {
  const her = people.find((one) => one.id === id);
  return her ? tongueOf(her) : "";
};

function Form({ people }: { people: Participant[] }) {
  const [draft, set] = useState<Draft>(() => {
    const empty = emptyDraft();
    return { ...empty, interpreter_language: languageOf(people, empty.person_id) };
  });
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
        <Whither people={people} draft={draft} change={change} />
        <WhenAndWhere draft={draft} change={change} />
        <TakerFields kind={draft.kind} taker={draft} change={change} advisers={advisers} />
        <Interpreting of={draft} set={change} />
        <TroubleCard trouble={saving.trouble} />
        <Button type="submit" wide icon="check" disabled={saving.busy || !ready(draft)}>
          {t("Lag overføringen")}
        </Button>
      </form>
    </Card>
  );
}

interface Fields {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
}

function Whither({ people, draft, change }: Fields & { people: Participant[] }) {
  return (
    <>
      <Select
        label={t("Deltaker")}
        value={draft.person_id}
        options={[
          { value: "", words: t("Velg") },
          ...people.map((one) => ({
            value: one.id,
            words: [one.name, underName(one, people, null)].filter(Boolean).join(" · "),
          })),
        ]}
        onChange={(person_id) => change({ person_id, interpreter_language: languageOf(people, person_id) })}
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
    </>
  );
}

function WhenAndWhere({ draft, change }: Fields) {
  return (
    <>
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
    </>
  );
}
