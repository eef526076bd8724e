import { t } from "../../../core/i18n";
import { kept } from "../../../core/rows";
import { syncNow } from "../../../core/sync";
import { me } from "../../../people/queries";
import { useSaving } from "../../../people/staff/ask";
import { Choices } from "../../../people/staff/Choices";
import { PlaceField, SaveForm } from "../../../people/staff/fields";
import { Page, Part } from "../../../people/staff/parts";
import { has } from "../../../people/staff/rights";
import { genders, levels, optionsOf, trades } from "../../../people/staff/words";
import { Empty, Select, TextField, Toggle } from "../../../ui";
import { useDraft, useMending } from "../../../week/staff/draft";
import { goSaying } from "../../../week/staff/leave";
import type { Club } from "../../queries";
import { bodyOf, type Draft, draftOf, problemsOf } from "../clubForm";
import { educationGroups, motivations } from "../clubWords";
import { LeaderField, SeatsField } from "../parts/fields";
import { TopicList } from "../parts/TopicList";
import "../leader.css";

export const NewClub = () => <Form club={undefined} />;

export function EditClub({ id }: { id: string }) {
  const club = kept<Club>("club").value.get(id);
  return club ? <Form club={club} /> : <Empty title={t("Klubben finnes ikke lenger")} />;
}

/** Two minutes: what it is, who it is for, what it is about. */
function Form({ club }: { club: Club | undefined }) {
  const mine = has("leader") ? (me.value?.id ?? "") : "";
  const { draft, change, forget } = useDraft(`club ${club?.id ?? "new"}`, () => draftOf(club, mine));
  const { told: problems, fits } = useMending(problemsOf(draft));
  const saving = useSaving();
  const save = async () => {
    if (!fits()) return;
    const path = club ? `/jobclub/clubs/${club.id}` : "/jobclub/clubs";
    const saved = await saving.save<Club>(club ? "PUT" : "POST", path, bodyOf(draft));
    if (saved === null) return;
    forget();
    await syncNow();
    goSaying(`/klubber/${saved.data.id}`, t("{title} er lagret", { title: saved.data.title }));
  };
  return (
    <Page narrow title={club ? t("Endre klubben") : t("Ny klubb")}>
      <SaveForm saving={saving} act={club ? t("Lagre klubben") : t("Lag klubben")} onSave={() => void save()}>
        <WhatItIs draft={draft} change={change} problems={problems} />
        <ForWhom draft={draft} change={change} problems={problems} />
        <Part title={t("Temaer etter tur")}>
          <TopicList topics={draft.topics} onChange={(topics) => change({ topics })} />
        </Part>
        {club && (
          <Toggle
            label={t("Klubben er i bruk")}
            hint={t("En klubb som ikke er i bruk, blir ikke foreslått.")}
            on={draft.active}
            onChange={(active) => change({ active })}
          />
        )}
      </SaveForm>
    </Page>
  );
}

interface Fields {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  problems: ReturnType<typeof problemsOf>;
}

function WhatItIs({ draft, change, problems }: Fields) {
  return (
    <Part title={t("Klubben")}>
      <TextField
        label={t("Navn")}
        value={draft.title}
        maxLength={80}
        problem={problems.title}
        onChange={(title) => change({ title })}
      />
      <div class="pair">
        <PlaceField value={draft.place} problem={problems.place} onChange={(place) => change({ place })} />
        <SeatsField value={draft.seats} onChange={(seats) => change({ seats })} />
      </div>
      <LeaderField value={draft.leader_id} onChange={(leader_id) => change({ leader_id })} />
    </Part>
  );
}

/** Attributes that suggest and never refuse. */
function ForWhom(fields: Fields) {
  const { draft, change } = fields;
  return (
    <Part title={t("Hvem den passer for")}>
      <p class="soft">{t("Dette gir forslag til deltakerne. Ingen blir stengt ute.")}</p>
      <Norwegian {...fields} />
      <Background {...fields} />
      <Select
        label={t("Kvinner eller menn")}
        value={draft.gender}
        options={optionsOf(genders, t("Alle"))}
        onChange={(gender) => change({ gender })}
      />
      <Choices
        label={t("Bransjer")}
        options={optionsOf(trades)}
        chosen={draft.trades}
        onChange={(chosen) => change({ trades: chosen })}
      />
      <TextField
        label={t("Med egne ord")}
        hint={t("Kort, på lett norsk. Deltakerne ser det.")}
        value={draft.for_whom}
        maxLength={200}
        onChange={(for_whom) => change({ for_whom })}
      />
    </Part>
  );
}

const anyWill = () => t("Spiller ingen rolle");

function Norwegian({ draft, change, problems }: Fields) {
  const options = optionsOf(levels, anyWill());
  return (
    <div class="pair">
      <Select
        label={t("Norsk fra")}
        value={draft.level_from}
        options={options}
        onChange={(level_from) => change({ level_from })}
      />
      <Select
        label={t("Norsk til")}
        value={draft.level_to}
        problem={problems.level_to}
        options={options}
        onChange={(level_to) => change({ level_to })}
      />
    </div>
  );
}

function Background({ draft, change }: Fields) {
  return (
    <>
      <div class="pair">
        <Select
          label={t("Utdanning")}
          value={draft.education}
          options={optionsOf(educationGroups, anyWill())}
          onChange={(education) => change({ education })}
        />
        <Select
          label={t("Målet er")}
          value={draft.motivation}
          options={optionsOf(motivations, anyWill())}
          onChange={(motivation) => change({ motivation })}
        />
      </div>
      <Toggle
        label={t("Har jobbet før")}
        on={draft.experience}
        onChange={(experience) => change({ experience })}
      />
      <Toggle
        label={t("Snakker bedre enn de skriver")}
        on={draft.oral_stronger}
        onChange={(oral_stronger) => change({ oral_stronger })}
      />
    </>
  );
}
