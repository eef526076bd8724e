import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { Button, Icon, Select, Sheet, TextField, toast } from "../../../ui";
import type { State, Step } from "../../queries";
import { stateWords } from "../../words";
import { changeStep } from "../actions";
import { type Known, withStep } from "../known";
import { Changing, SaveChange } from "./Changing";
import { type Sent, useChanging } from "./useChanging";

interface SheetProps {
  step: Step;
  known: Known;
  onClose: () => void;
}

const FIELDS = ["title", "state", "starts", "due", "comment"] as const;
type Draft = Record<(typeof FIELDS)[number], string>;
const STATES: State[] = ["suggested", "planned", "under_way", "done", "cancelled"];

const draftOf = ({ title, state, starts, due, comment }: Step): Draft => ({
  title,
  state,
  starts: starts ?? "",
  due: due ?? "",
  comment: comment ?? "",
});

/** What differs from the step as it was opened, each with the value it replaces. */
function stepChange(step: Step, draft: Draft): Sent | null {
  const before = draftOf(step);
  const names = FIELDS.filter((name) => draft[name].trim() !== before[name]);
  if (names.length === 0) return null;
  return {
    change: Object.fromEntries(names.map((name) => [name, draft[name].trim() || null])),
    was: Object.fromEntries(names.map((name) => [name, step[name] ?? null])),
  };
}

/** A step is changed; where somebody else changed the same field meanwhile, both are shown and she chooses. */
export function StepSheet({ step, known, onClose }: SheetProps) {
  const [draft, setDraft] = useState(draftOf(step));
  const changing = useChanging<Step>({
    known,
    write: ({ change, was }) => changeStep(step.id, change, was),
    onSaved: (saved) => {
      known.put(withStep(known.page, saved));
      onClose();
      toast(t("Steget er lagret"));
    },
    onClose,
  });
  return (
    <Sheet title={t("Endre steget")} onClose={onClose} dialog>
      <Changing of="step" her={known.page.person.name} changing={changing}>
        {step.help_asked_at && <Asked known={known} />}
        <Fields draft={draft} set={(name) => (value) => setDraft({ ...draft, [name]: value })} />
        <SaveChange
          changing={changing}
          ready={draft.title.trim() !== ""}
          onSave={() => changing.send(stepChange(step, draft))}
        />
      </Changing>
    </Sheet>
  );
}

interface FieldsProps {
  draft: Draft;
  set: (name: keyof Draft) => (value: string) => void;
}

function Fields({ draft, set }: FieldsProps) {
  return (
    <>
      <TextField label={t("Hva skal skje?")} value={draft.title} maxLength={200} onChange={set("title")} />
      <div class="form">
        <Select
          label={t("Hvor langt")}
          value={draft.state}
          options={STATES.map((state) => ({ value: state, words: stateWords[state]() }))}
          onChange={set("state")}
        />
        <div class="pair">
          <TextField label={t("Fra når?")} type="date" value={draft.starts} onChange={set("starts")} />
          <TextField label={t("Til når?")} type="date" value={draft.due} onChange={set("due")} />
        </div>
      </div>
      <TextField label={t("Kommentar")} value={draft.comment} maxLength={500} onChange={set("comment")} />
    </>
  );
}

function Asked({ known }: { known: Known }) {
  const { phone, name } = known.page.person;
  return (
    <p class="row apart">
      <span class="row tight">
        <Icon name="hand-waving" size={22} /> {t("Ber om hjelp med dette")}
      </span>
      {phone && (
        <Button kind="soft" small icon="phone" href={`tel:${phone}`} label={t("Ring {name}", { name })}>
          {t("Ring")}
        </Button>
      )}
    </p>
  );
}
