import { t } from "../../../core/i18n";
import { Nb, Table, Tag } from "../../../ui";
import { initialOf, WordPlate, WordText } from "../../parts/WordParts";
import { pictureAddress } from "../../pictures";
import type { Word } from "../../types";
import { formsInWords, type OwnRow } from "../teaching";
import { kinds } from "../words";
import { GlossText, ReadMark, readWords } from "./Gloss";

interface ListProps {
  words: Word[];
  own: ReadonlyMap<string, OwnRow>;
  lang: string;
  onOpen: (id: string) => void;
}

/** A table where there is room. */
export function Wide({ words, own, lang, onOpen }: ListProps) {
  return (
    <Table
      caption={t("Ord")}
      rows={words}
      keyOf={({ id }) => id}
      onChoose={({ id }) => onOpen(id)}
      columns={[
        {
          key: "word",
          head: t("Ord"),
          names: true,
          cell: (word) => <NameCell word={word} isOwn={own.has(word.id)} onOpen={onOpen} />,
        },
        { key: "forms", head: t("Former"), cell: (word) => <Nb>{formsInWords(word)}</Nb> },
        { key: "level", head: t("Nivå"), cell: ({ level }) => level },
        { key: "unit", head: t("Del"), cell: (word) => unitWords(word) },
        {
          key: "gloss",
          head: t("Betydning"),
          cell: (word) => <GlossCell word={word} lang={lang} />,
        },
        {
          key: "read",
          head: t("Lest av noen"),
          cell: (word) => word.gloss && <ReadMark read={word.gloss_reviewed} short />,
        },
      ]}
    />
  );
}

const unitWords = (word: Word) =>
  word.kind === "question" || word.kind === "line" ? kinds[word.kind]() : word.unit;

function NameCell({ word, isOwn, onOpen }: { word: Word; isOwn: boolean; onOpen: (id: string) => void }) {
  return (
    <span class="name-cell">
      <WordPlate url={pictureAddress(word.picture)} size={44} initial={initialOf(word)} />
      <span>
        <button type="button" onClick={() => onOpen(word.id)}>
          <WordText word={word} />
        </button>
        {isOwn && (
          <span class="under">
            <Tag tone="words" icon="pencil-simple">
              {t("Skrevet her")}
            </Tag>
          </span>
        )}
      </span>
    </span>
  );
}

function GlossCell({ word, lang }: { word: Word; lang: string }) {
  if (word.kind === "line") return <span class="soft">–</span>;
  if (!word.gloss) return <span class="soft">{t("Mangler")}</span>;
  return <GlossText text={word.gloss} lang={lang} />;
}

/** A line each on a phone. */
export function Narrow({ words, own, lang, onOpen }: ListProps) {
  return (
    <ul class="people-list">
      {words.map((word) => (
        <li key={word.id}>
          <button type="button" class="people-row" onClick={() => onOpen(word.id)}>
            <WordPlate url={pictureAddress(word.picture)} size={44} initial={initialOf(word)} />
            <span class="grow">
              <WordText word={word} />
              {own.has(word.id) && <span class="under">{t("Skrevet her")}</span>}
              <span class="under">
                {word.gloss ? (
                  <>
                    <GlossText text={word.gloss} lang={lang} />
                    {!word.gloss_reviewed && ` · ${readWords(false)}`}
                  </>
                ) : word.kind === "line" ? (
                  kinds.line()
                ) : (
                  t("Mangler betydning")
                )}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
