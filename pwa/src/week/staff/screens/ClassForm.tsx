import { today } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { syncNow } from "../../../core/sync";
import { useList, useSaving } from "../../../people/staff/ask";
import { FromTo } from "../../../people/staff/FromTo";
import { PlaceField, SaveForm } from "../../../people/staff/fields";
import { Page, Part, Shown } from "../../../people/staff/parts";
import { Empty, TextField } from "../../../ui";
import {
  bodyOf,
  type Draft,
  draftOf,
  fits,
  type Problems,
  problemsOf,
  type SchoolClass,
  type Slot,
} from "../classes";
import { useDraft, useTried } from "../draft";
import { goSaying } from "../leave";
import { SlotList } from "../SlotFields";

export const NewClass = () => <Form one={undefined} />;

export function EditClass({ id }: { id: string }) {
  const asked = useList<SchoolClass>("/week/classes");
  return (
    <Shown asked={asked}>
      {(classes) => {
        const one = classes.find((other) => other.id === id);
        return one ? <Form one={one} /> : <Empty title={t("Klassen finnes ikke lenger")} />;
      }}
    </Shown>
  );
}

/** A class: what, where, when in the week, between which days. */
function Form({ one }: { one: SchoolClass | undefined }) {
  const { draft, change, forget } = useDraft(`class ${one?.id ?? "new"}`, () => draftOf(one, today()));
  const mending = useTried(fits(draft));
  const saving = useSaving();
  const problems = mending.tried ? problemsOf(draft) : {};
  const save = async () => {
    if (!mending.fits()) return;
    const path = one ? `/week/classes/${one.id}` : "/week/classes";
    const saved = await saving.save<SchoolClass>(one ? "PUT" : "POST", path, bodyOf(draft));
    if (saved === null) return;
    forget();
    void syncNow();
    goSaying(`/klasser/${saved.data.id}`, t("{title} er lagret", { title: saved.data.title }));
  };
  const fields = { draft, change, problems };
  return (
    <Page narrow title={one ? t("Endre klassen") : t("Ny klasse")}>
      <SaveForm saving={saving} act={one ? t("Lagre klassen") : t("Lag klassen")} onSave={() => void save()}>
        <WhatAndWhere {...fields} />
        <EveryWeek {...fields} tried={mending.tried} />
        <Part title={t("Hvor lenge")}>
          <FromTo
            type="date"
            from={draft.from}
            to={draft.to}
            problems={{ to: problems.to }}
            onChange={change}
          />
        </Part>
      </SaveForm>
    </Page>
  );
}

interface Fields {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  problems: Problems;
}

function WhatAndWhere({ draft, change, problems }: Fields) {
  return (
    <Part title={t("Klassen")}>
      <div class="pair">
        <TextField
          label={t("Navn")}
          placeholder={t("Norsk A2, spor 2")}
          value={draft.title}
          maxLength={80}
          problem={problems.title}
          onChange={(title) => change({ title })}
        />
        <PlaceField value={draft.place} problem={problems.place} onChange={(place) => change({ place })} />
      </div>
    </Part>
  );
}

/** One more time is on the day after the last. */
const following = (slots: Slot[]): Slot => {
  const last = slots.at(-1) ?? { weekday: 0, starts: "09:00", ends: "12:00" };
  return { ...last, weekday: (last.weekday % 5) + 1 };
};

function EveryWeek({ draft, change, problems, tried }: Fields & { tried: boolean }) {
  return (
    <Part title={t("Hver uke")}>
      <SlotList
        slots={draft.slots}
        tried={tried}
        problem={problems.slots}
        next={() => following(draft.slots)}
        onChange={(slots) => change({ slots })}
      />
      <p class="soft">{t("Helligdager og ferieuker hoppes over av seg selv.")}</p>
    </Part>
  );
}
