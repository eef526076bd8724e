import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Button, Icon, Select, Sheet, TextField, toast } from "../../../ui";
import { again, type Choice, type Values } from "../../conflict";
import type { State, Step } from "../../queries";
import { stateWords } from "../../words";
import { changeStep } from "../actions";
import { clashesIn } from "../clash";
import { type Known, withStep } from "../known";
import { ChooseBoth } from "./ChooseBoth";

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
function stepChange(step: Step, draft: Draft): { change: Values; was: Values } | null {
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
  const [sent, setSent] = useState<{ change: Values; was: Values } | null>(null);
  const saving = useSaving();
  const clashes = clashesIn(saving.trouble);
  const send = async (what: { change: Values; was: Values } | null) => {
    if (what === null) return onClose();
    setSent(what);
    const saved = await saving.save<Step>(...changeStep(step.id, what.change, what.was));
    if (saved === null) return;
    known.put(withStep(known.page, saved.data));
    onClose();
    toast(t("Steget er lagret"));
  };
  const choose = (choices: Record<string, Choice>) => {
    const next = sent && clashes ? again(sent, clashes, choices) : null;
    if (next) return void send(next);
    onClose();
    known.again();
  };
  const set = (name: keyof Draft) => (value: string) => setDraft({ ...draft, [name]: value });
  return (
    <Sheet title={t("Endre steget")} onClose={onClose} dialog>
      {clashes ? (
        <ChooseBoth of="step" clashes={clashes} her={known.page.person.name} onChoose={choose} />
      ) : (
        <>
          {step.help_asked_at && <Asked known={known} />}
          <TextField
            label={t("Hva skal skje?")}
            value={draft.title}
            maxLength={200}
            onChange={set("title")}
          />
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
          <TroubleCard trouble={saving.trouble} again={() => send(sent)} />
          <Button
            wide
            icon="check"
            disabled={saving.busy || !draft.title.trim()}
            onClick={() => send(stepChange(step, draft))}
          >
            {t("Lagre")}
          </Button>
        </>
      )}
    </Sheet>
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
