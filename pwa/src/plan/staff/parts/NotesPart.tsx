import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { me, staffCard } from "../../../people/queries";
import { useSaving } from "../../../people/staff/ask";
import { Part, TroubleCard } from "../../../people/staff/parts";
import { Button, Confirm, Segmented, Sheet, Tag, TextArea, toast } from "../../../ui";
import { since } from "../../../ui/dates";
import { useDraft } from "../../../week/staff/draft";
import { deleteNote, writeNote } from "../actions";
import { firstName, type Known } from "../known";
import type { StaffNote } from "../types";

/** Notes of conversations: shared ones she reads too and they stay; own ones can be deleted. Both apart from the decision. */
export function NotesPart(known: Known) {
  const [open, setOpen] = useState(false);
  const notes = [...known.page.notes].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <Part
      title={t("Notater")}
      tool={
        known.may && (
          <Button kind="plain" small icon="plus" onClick={() => setOpen(true)}>
            {t("Nytt notat")}
          </Button>
        )
      }
    >
      {notes.length === 0 && <p class="soft">{t("Ingen notater ennå.")}</p>}
      <ul class="plan-notes">
        {notes.map((note) => (
          <Note key={note.id} note={note} known={known} />
        ))}
      </ul>
      {open && <NoteSheet known={known} onClose={() => setOpen(false)} />}
    </Part>
  );
}

function Note({ note, known }: { note: StaffNote; known: Known }) {
  const [asking, ask] = useState(false);
  const saving = useSaving();
  const drop = async () => {
    if ((await saving.save(...deleteNote(note.id))) === null) return;
    known.put({ ...known.page, notes: known.page.notes.filter(({ id }) => id !== note.id) });
    toast(t("Notatet er slettet"));
  };
  const own = note.shared === false && note.by_id === me.value?.id;
  const by = staffCard(note.by_id)?.name;
  return (
    <li class={note.shared === false ? "own" : "shared"}>
      <p class="row apart">
        <span class="under">
          <bdi>{[by, since(note.at)].filter(Boolean).join(" · ")}</bdi>
        </span>
        <Shared note={note} known={known} />
      </p>
      <p class="plan-note-text">
        <bdi>{note.text}</bdi>
      </p>
      {own && (
        <div class="form-end">
          <Button kind="plain" small icon="trash" onClick={() => ask(true)}>
            {t("Slett notatet")}
          </Button>
        </div>
      )}
      <TroubleCard trouble={saving.trouble} again={drop} />
      {asking && (
        <Confirm
          title={t("Slette notatet?")}
          yes={t("Slett notatet")}
          icon="trash"
          danger
          onYes={drop}
          onClose={() => ask(false)}
        >
          <p>{t("Det blir borte for godt.")}</p>
        </Confirm>
      )}
    </li>
  );
}

function Shared({ note, known }: { note: StaffNote; known: Known }) {
  return note.shared === false ? (
    <Tag tone="stone" icon="lock">
      {t("Bare for meg")}
    </Tag>
  ) : (
    <Tag tone="words" icon="users">
      {t("Delt med {name}", { name: firstName(known.page.person) })}
    </Tag>
  );
}

const LONGEST = 4000;
type NoteDraft = { text: string; whose: "shared" | "own" };

function NoteSheet({ known, onClose }: { known: Known; onClose: () => void }) {
  const { draft, change, forget } = useDraft(
    `note ${known.page.person.id}`,
    (): NoteDraft => ({ text: "", whose: "shared" }),
  );
  const { text, whose } = draft;
  const saving = useSaving();
  const save = async () => {
    const write = writeNote(known.page.person.id, text.trim(), whose === "shared");
    const saved = await saving.save<StaffNote>(...write);
    if (saved === null) return;
    const note = { ...saved.data, shared: whose === "shared" };
    known.put({ ...known.page, notes: [...known.page.notes, note] });
    forget();
    onClose();
    toast(t("Notatet er lagret"));
  };
  const name = firstName(known.page.person);
  return (
    <Sheet title={t("Nytt notat")} onClose={onClose} dialog>
      <Segmented
        label={t("Hvem leser det?")}
        name="whose"
        value={whose}
        options={[
          { value: "shared", words: t("{name} og jeg", { name }) },
          { value: "own", words: t("Bare jeg") },
        ]}
        onChange={(whose) => change({ whose })}
      />
      <p class="soft">
        {whose === "shared"
          ? t("{name} ser notatet på telefonen. Det blir stående.", { name })
          : t("Du kan slette det når du vil.")}{" "}
        {t("Ikke skriv om diagnoser eller religion.")}
      </p>
      <TextArea
        label={t("Notat")}
        rows={6}
        maxLength={LONGEST}
        value={text}
        onChange={(text) => change({ text })}
      />
      <TroubleCard trouble={saving.trouble} again={save} />
      <Button wide icon="check" disabled={saving.busy || !text.trim()} onClick={save}>
        {t("Lagre notatet")}
      </Button>
    </Sheet>
  );
}
