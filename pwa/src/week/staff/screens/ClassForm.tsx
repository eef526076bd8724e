import { useState } from "preact/hooks";
import { today } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { syncNow } from "../../../core/sync";
import { useList, useSaving } from "../../../people/staff/ask";
import { FromTo } from "../../../people/staff/FromTo";
import { Page, Part, Shown, TroubleCard } from "../../../people/staff/parts";
import { Button, Empty, TextField } from "../../../ui";
import { bodyOf, draftOf, fits, problemsOf, type SchoolClass, type Slot, slotProblem } from "../classes";
import { toFirstProblem, useDraft } from "../draft";
import { goSaying } from "../leave";
import { SlotFields } from "../SlotFields";

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
  const [tried, setTried] = useState(false);
  const saving = useSaving();
  const problems = tried ? problemsOf(draft) : {};
  const put = (at: number, part: Partial<Slot>) =>
    change({ slots: draft.slots.map((slot, n) => (n === at ? { ...slot, ...part } : slot)) });
  const addSlot = () => {
    const last = draft.slots.at(-1) ?? { weekday: 0, starts: "09:00", ends: "12:00" };
    change({ slots: [...draft.slots, { ...last, weekday: (last.weekday % 5) + 1 }] });
  };
  const save = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!fits(draft)) return toFirstProblem();
    const path = one ? `/week/classes/${one.id}` : "/week/classes";
    const saved = await saving.save<SchoolClass>(one ? "PUT" : "POST", path, bodyOf(draft));
    if (saved === null) return;
    forget();
    void syncNow();
    goSaying(`/klasser/${saved.data.id}`, t("{title} er lagret", { title: saved.data.title }));
  };
  return (
    <Page narrow title={one ? t("Endre klassen") : t("Ny klasse")}>
      <form class="form" onSubmit={(event) => void save(event)} noValidate>
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
            <TextField
              label={t("Sted")}
              value={draft.place}
              maxLength={100}
              problem={problems.place}
              onChange={(place) => change({ place })}
            />
          </div>
        </Part>
        <Part title={t("Hver uke")}>
          {draft.slots.map((slot, at) => (
            // A time has no identity of its own until it is saved.
            <div key={at} class="stack tight">
              <SlotFields
                slot={slot}
                problem={tried ? slotProblem(slot) : undefined}
                onChange={(part) => put(at, part)}
                onRemove={() => change({ slots: draft.slots.filter((_, n) => n !== at) })}
              />
            </div>
          ))}
          {problems.slots && (
            <p class="field-problem" role="alert">
              {problems.slots}
            </p>
          )}
          <div class="form-end">
            <Button kind="plain" small icon="plus" onClick={addSlot}>
              {t("Legg til en tid")}
            </Button>
          </div>
          <p class="soft">{t("Helligdager og ferieuker hoppes over av seg selv.")}</p>
        </Part>
        <Part title={t("Hvor lenge")}>
          <FromTo
            type="date"
            from={draft.from}
            to={draft.to}
            problems={{ to: problems.to }}
            onChange={change}
          />
        </Part>
        <TroubleCard trouble={saving.trouble} />
        <Button type="submit" wide icon="check" disabled={saving.busy}>
          {one ? t("Lagre klassen") : t("Lag klassen")}
        </Button>
      </form>
    </Page>
  );
}
