import { useState } from "preact/hooks";
import { today } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { tongueOf } from "../../../people/staff/words";
import { Button, Select, Sheet, TextField, toast } from "../../../ui";
import { meetingKinds } from "../../drawn";
import type { Meeting } from "../../queries";
import { changeMeeting, planMeeting } from "../actions";
import { type Known, withMeeting } from "../known";
import { againOf, draftOf, formOf, isWhole, type MeetingForm } from "../meetingForm";
import { Interpreting } from "./Interpreting";

interface SheetProps {
  meeting: Meeting | null;
  /** A new one in the place of this, which was not held: the same place, people and interpreter, on another day. */
  instead?: Meeting | undefined;
  known: Known;
  onClose: () => void;
}

const options = (words: Record<string, () => string>) =>
  Object.entries(words).map(([value, say]) => ({ value, words: say() }));
/** A hand-over is planned, and moved, on a page of its own. */
const KINDS = { review_meeting: meetingKinds.review_meeting, three_party: meetingKinds.three_party };

/** A meeting is planned or moved; she is told by a notice. */
export function MeetingSheet({ meeting, instead, known, onClose }: SheetProps) {
  const { person } = known.page;
  const [form, setForm] = useState<MeetingForm>(() =>
    instead ? againOf(instead) : formOf(meeting, tongueOf(person)),
  );
  const saving = useSaving();
  const set = (name: keyof MeetingForm) => (value: string) => setForm({ ...form, [name]: value });
  const keep = (saved: Meeting, words: string) => {
    known.put(withMeeting(known.page, saved));
    onClose();
    toast(words);
  };
  const save = async () => {
    const draft = draftOf(form, meeting ?? instead ?? null);
    const write = meeting ? changeMeeting(meeting.id, draft) : planMeeting(person.id, draft);
    const saved = await saving.save<Meeting>(...write);
    if (saved) keep(saved.data, meeting ? t("Møtet er flyttet") : t("Møtet er planlagt"));
  };
  const cancel = async () => {
    if (meeting === null) return;
    const saved = await saving.save<Meeting>(...changeMeeting(meeting.id, { status: "cancelled" }));
    if (saved) keep(saved.data, t("Møtet er avlyst"));
  };
  return (
    <Sheet title={meeting ? t("Flytt møtet") : t("Nytt møte")} onClose={onClose} dialog>
      <div class="form">
        {form.kind !== "handover" && (
          <Select
            label={t("Hva slags møte")}
            value={form.kind}
            options={options(KINDS)}
            onChange={set("kind")}
          />
        )}
        <When form={form} set={set} />
        <TextField label={t("Sted")} value={form.place} maxLength={100} onChange={set("place")} />
        <TextField
          label={t("Hvem andre er med?")}
          hint={t("Navn, med komma mellom.")}
          value={form.who}
          maxLength={300}
          onChange={set("who")}
        />
        <Interpreting of={form} set={(part) => setForm({ ...form, ...part })} />
      </div>
      <TroubleCard trouble={saving.trouble} again={save} />
      <Button wide icon="check" disabled={saving.busy || !isWhole(form)} onClick={save}>
        {meeting ? t("Flytt møtet") : t("Planlegg møtet")}
      </Button>
      {meeting && (
        <Button kind="plain" wide icon="calendar-x" disabled={saving.busy} onClick={cancel}>
          {t("Avlys møtet")}
        </Button>
      )}
    </Sheet>
  );
}

interface Fields {
  form: MeetingForm;
  set: (name: keyof MeetingForm) => (value: string) => void;
}

function When({ form, set }: Fields) {
  return (
    <>
      <TextField label={t("Dag")} type="date" value={form.day} min={today()} onChange={set("day")} />
      <div class="pair">
        <TextField label={t("Fra kl.")} type="time" value={form.from} onChange={set("from")} />
        <TextField
          label={t("Til kl.")}
          type="time"
          value={form.to}
          problem={form.to && form.to <= form.from ? t("Slutten er før starten.") : undefined}
          onChange={set("to")}
        />
      </div>
    </>
  );
}
