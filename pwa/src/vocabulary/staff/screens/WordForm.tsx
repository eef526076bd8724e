import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { call } from "../../../core/http";
import { t } from "../../../core/i18n";
import { newId } from "../../../core/id";
import { go, query } from "../../../core/router";
import { useList, useSaving } from "../../../people/staff/ask";
import { Page, Part, Shown, TroubleCard } from "../../../people/staff/parts";
import { Button, Empty, Segmented, Select, toast } from "../../../ui";
import { tradeTitle } from "../../decks";
import type { Word } from "../../types";
import { findingsOf } from "../findings";
import { ChoosePicture } from "../parts/ChoosePicture";
import { Cell, Numbers, Rest } from "../parts/RowFields";
import {
  asks,
  type Cells,
  type Column,
  fileOf,
  newId as idFor,
  KINDS,
  LEVELS,
  newRow,
  rowOf,
  unitWithRoom,
} from "../row";
import { wordsAddress } from "../teaching";
import { kinds } from "../words";

/** A word that is there, mended. */
export function EditWord({ trade, id }: { trade: string; id: string }) {
  const asked = useList<Word>(wordsAddress(trade, "nb"));
  return (
    <Page narrow title={t("Rett ordet")} about={<bdi>{tradeTitle(trade) || trade}</bdi>}>
      <Shown asked={asked}>
        {(words) => {
          const word = words.find((one) => one.id === `${trade}.${id}`);
          return word ? (
            <RowForm trade={trade} start={rowOf(word)} words={words} />
          ) : (
            <Empty inset title={t("Ordet finnes ikke lenger.")} />
          );
        }}
      </Shown>
    </Page>
  );
}

/** A new word, perhaps one that an employer asked for (`ord`, and `punkt`: which of her words it is). */
export function NewWord({ trade }: { trade: string }) {
  const asked = useList<Word>(wordsAddress(trade, "nb"));
  return (
    <Page narrow title={t("Nytt ord")} about={<bdi>{tradeTitle(trade) || trade}</bdi>}>
      <Shown asked={asked}>
        {(words) => (
          <RowForm
            trade={trade}
            start={newRow(query.value.get("ord") ?? "", unitWithRoom(words))}
            words={words}
            item={query.value.get("punkt")}
          />
        )}
      </Shown>
    </Page>
  );
}

interface FormProps {
  trade: string;
  start: Cells;
  words: Word[];
  /** The employer's word that this one is written for. */
  item?: string | null;
}

function RowForm({ trade, start, words, item }: FormProps) {
  const { cells, change, saving, submit } = useRow(trade, start, words, item);
  const found = findingsOf(saving.trouble);
  const field = (column: Column) =>
    asks(cells.kind, column) && (
      <Cell
        key={column}
        column={column}
        kind={cells.kind}
        value={cells[column]}
        findings={found}
        onChange={(value) => change(column, value)}
      />
    );
  return (
    <form class="form" onSubmit={(event) => void submit(event)} noValidate>
      <Part title={t("Bokmål")}>
        <Segmented
          label={t("Ordklasse")}
          name="kind"
          value={cells.kind}
          options={KINDS.map((kind) => ({ value: kind as string, words: kinds[kind]() }))}
          onChange={(kind) => change("kind", kind)}
        />
        {cells.kind === "noun" && <Numbers value={cells.note} onChange={(note) => change("note", note)} />}
        <div class="pair">{(["nb", "article"] as const).map(field)}</div>
        <div class="pair">{(["definite", "plural", "plural_definite"] as const).map(field)}</div>
        {field("example")}
      </Part>
      <Part title={t("Nynorsk")}>
        <div class="pair">{(["nn", "nn_article"] as const).map(field)}</div>
        <div class="pair">{(["nn_definite", "nn_plural", "nn_plural_definite"] as const).map(field)}</div>
        {field("example_nn")}
      </Part>
      <Where cells={cells} unit={field("unit")} onChange={change} />
      <TroubleCard trouble={saving.trouble} marked={found.length > 0} />
      <Rest findings={found} cells={cells} />
      <div class="form-end">
        <Button type="submit" icon="check" disabled={saving.busy}>
          {t("Lagre ordet")}
        </Button>
        <Button kind="plain" href={`/fagord/fag/${trade}`}>
          {t("Avbryt")}
        </Button>
      </div>
    </form>
  );
}

type Change = (column: Column, value: string) => void;

/** Its cells as they are written, and what keeps them: a file of one row, judged as every other file. */
function useRow(trade: string, start: Cells, words: Word[], item?: string | null) {
  const [cells, set] = useState(start);
  const saving = useSaving();
  const change: Change = (column, value) => set((before) => ({ ...before, [column]: value }));
  const submit = async (event: Event) => {
    event.preventDefault();
    const id = start.id || idFor(trade, cells.nb, new Set(words.map((word) => word.id)));
    const done = await saving.save("POST", "/vocabulary/import", { trade, csv: fileOf({ ...cells, id }) });
    if (done === null) return;
    if (item) await link(item, id);
    toast(t("Ordet er lagret."));
    go(item ? "/fagord/venter/word" : `/fagord/fag/${trade}`);
  };
  return { cells, change, saving, submit };
}

interface WhereProps {
  cells: Cells;
  unit: ComponentChildren;
  onChange: Change;
}

const Where = ({ cells, unit, onChange }: WhereProps) => (
  <Part title={t("Hvor det hører hjemme")}>
    <div class="pair">
      <Select
        label={t("Nivå")}
        value={cells.level}
        options={LEVELS.map((level) => ({ value: level, words: level }))}
        onChange={(level) => onChange("level", level)}
      />
      {unit}
    </div>
    <ChoosePicture value={cells.picture} onChange={(picture) => onChange("picture", picture)} />
  </Part>
);

/** The import links words that are alike; one that is written otherwise is linked by hand. */
async function link(item: string, wordId: string): Promise<void> {
  await call("PUT", `/vocabulary/waiting/${item}`, { body: { word_id: wordId }, key: newId() }).catch(() =>
    toast(t("Ordet er lagret, men ikke koblet til arbeidsgiverens ord. Koble det i lista.")),
  );
}
