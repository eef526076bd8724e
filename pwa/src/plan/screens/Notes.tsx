import { t } from "../../core/i18n";
import { Empty } from "../../ui";
import { NoteCard } from "../parts/NoteCard";
import { notes } from "../queries";
import "../plan.css";

/** Every note of a conversation that is shared with her, newest first; kept on the phone, so it is read in a dead spot too. */
export function Notes() {
  return (
    <div class="stack">
      <h1 data-speak="">{t("Fra samtalene")}</h1>
      {notes.value.length === 0 && <Empty inset title={t("Ingen notater ennå")} />}
      {notes.value.map((note) => (
        <NoteCard key={note.id} note={note} />
      ))}
    </div>
  );
}
