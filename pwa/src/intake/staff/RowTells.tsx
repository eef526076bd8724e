import { t } from "../../core/i18n";
import { Icon, Nb } from "../../ui";
import type { Decision, Note, Row } from "./preview";
import { valueWords } from "./words";

/** A note with its cell, as a line of a list. */
export const noteLine = (note: Note) => (
  <li key={`${note.code} ${note.cell}`}>
    <Icon name={note.refuses ? "hand" : "info"} size={18} />
    <span>
      <span class="cell-name">
        <Nb>{note.cell}</Nb>
      </span>{" "}
      {note.words}
    </span>
  </li>
);

/** What there is to say about a row: notes with their cell, and old → new for what changes. */
export function RowTells({ row }: { row: Row }) {
  if (row.notes.length === 0 && row.changes.length === 0) return null;
  return (
    <ul class="row-tells">
      {row.notes.map(noteLine)}
      {row.changes.map((change) => (
        <li key={change.field}>
          <Icon name="pencil-simple" size={18} />
          <span>
            <span class="soft">{change.label}: </span>
            <Was words={valueWords(change.field, change.old)} />
            <ins>
              <bdi>{valueWords(change.field, change.new) ?? t("tomt")}</bdi>
            </ins>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What stood there, struck out; where nothing stood, nothing is struck. */
function Was({ words }: { words: string | null }) {
  if (words === null) return null;
  return (
    <>
      <del>
        <bdi>{words}</bdi>
      </del>{" "}
      <Icon name="arrow-right" size={16} class="becomes" label={t("blir til")} />{" "}
    </>
  );
}

/** Only the admin can know whether it is the same person: three answers, and none is chosen beforehand. */
export function Decide({
  row,
  decision,
  onDecide,
}: {
  row: Row;
  decision: Decision | undefined;
  onDecide: (decision: Decision) => void;
}) {
  const answers: { value: Decision; words: string }[] = [
    { value: "same", words: t("Samme person") },
    { value: "new", words: t("Ny person") },
    { value: "skip", words: t("Hopp over") },
  ];
  return (
    <fieldset class="decide">
      <legend class="quiet">{t("{name}: hvem er det?", { name: row.about })}</legend>
      <div class="choices">
        {answers.map(({ value, words }) => (
          <label key={value} class="choice">
            <input
              class="quiet"
              type="radio"
              name={`decide-${row.number}`}
              checked={decision === value}
              onChange={() => onDecide(value)}
            />
            <Icon name="check" size={18} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
