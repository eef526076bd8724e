import { useState } from "preact/hooks";
import { t, tn } from "../../../core/i18n";
import { useList } from "../../../people/staff/ask";
import { Page, Shown } from "../../../people/staff/parts";
import { Search } from "../../../people/staff/Search";
import { useWide } from "../../../people/staff/wide";
import { Button, Empty, Tabs } from "../../../ui";
import { tradeTitle } from "../../decks";
import { pictureAddress } from "../../pictures";
import { shownWord, type Word } from "../../types";
import { Downloads } from "../parts/Downloads";
import { GlossLanguage } from "../parts/Gloss";
import { WordSheet } from "../parts/WordSheet";
import { Narrow, Wide } from "../parts/WordTable";
import { chooseGlosses, formsOf, glossesIn, type OwnRow, seesMany, teaches, wordsAddress } from "../teaching";

type Filter = "all" | "gloss" | "unread" | "picture" | "own";

/** A trade's words as a teacher keeps them: what each lacks, and files down and up. */
export function TradeWords({ trade }: { trade: string }) {
  const [lang, setLang] = useState(glossesIn);
  const asked = useList<Word>(wordsAddress(trade, lang));
  const choose = (code: string) => {
    chooseGlosses(code);
    setLang(code);
  };
  return (
    <Page
      title={tradeTitle(trade) || trade}
      about={asked.data && tn("{n} rad", "{n} rader", asked.data.length)}
      tools={<Tools trade={trade} lang={lang} />}
    >
      <Shown asked={asked}>
        {(words) =>
          teaches() ? (
            <OwnWords
              trade={trade}
              words={words}
              lang={lang}
              onLang={choose}
              again={asked.again}
              put={asked.put}
            />
          ) : (
            <All words={words} own={NONE} lang={lang} onLang={choose} again={asked.again} put={asked.put} />
          )
        }
      </Shown>
    </Page>
  );
}

const NONE: ReadonlyMap<string, OwnRow> = new Map();

function Tools({ trade, lang }: { trade: string; lang: string }) {
  const [open, setOpen] = useState(false);
  if (!seesMany()) return null;
  return (
    <>
      <Button small kind="outline" icon="printer" href={`/fagord/fag/${trade}/utskrift`}>
        {t("Skriv ut")}
      </Button>
      <Button small kind="outline" icon="s-download-simple" onClick={() => setOpen(true)}>
        {t("Last ned")}
      </Button>
      {teaches() && (
        <>
          <Button small kind="outline" icon="s-upload-simple" href={`/fagord/fag/${trade}/hent-inn`}>
            {t("Hent inn fil")}
          </Button>
          <Button small icon="plus" href={`/fagord/fag/${trade}/nytt`}>
            {t("Nytt ord")}
          </Button>
        </>
      )}
      {open && <Downloads trade={trade} lang={lang} onClose={() => setOpen(false)} />}
    </>
  );
}

interface WordsProps {
  words: Word[];
  lang: string;
  onLang: (code: string) => void;
  again: () => void;
  put: (words: Word[]) => void;
}

function OwnWords({ trade, ...props }: WordsProps & { trade: string }) {
  const own = useList<OwnRow>(`/vocabulary/rows?trade=${trade}`);
  const byId = new Map((own.data ?? []).map((row) => [row.id, row]));
  const again = () => {
    own.again();
    props.again();
  };
  return <All {...props} own={byId} again={again} />;
}

const lacks: Record<Filter, (word: Word, own: ReadonlyMap<string, OwnRow>) => boolean> = {
  all: () => true,
  gloss: (word) => !word.gloss && word.kind !== "line",
  unread: (word) => Boolean(word.gloss) && !word.gloss_reviewed,
  picture: (word) => word.kind === "noun" && !pictureAddress(word.picture),
  own: (word, own) => own.has(word.id),
};

const found = (word: Word, search: string): boolean => {
  const wanted = search.trim().toLocaleLowerCase();
  return [shownWord(word), ...formsOf(word), word.gloss ?? ""].some((text) =>
    text.toLocaleLowerCase().includes(wanted),
  );
};

function All({ words, own, lang, onLang, again, put }: WordsProps & { own: ReadonlyMap<string, OwnRow> }) {
  const [filter, setFilter] = useState<Filter>("all");
  const [search, setSearch] = useState("");
  const [open, setOpen] = useState<string | null>(null);
  const wide = useWide();
  const shown = words.filter((word) => lacks[filter](word, own) && found(word, search));
  const count = (value: Filter) => words.filter((word) => lacks[value](word, own)).length;
  const tabs = (
    [
      { value: "all", words: t("Alle") },
      { value: "gloss", words: t("Mangler betydning") },
      { value: "unread", words: t("Ikke lest av noen ennå") },
      { value: "picture", words: t("Mangler bilde") },
      { value: "own", words: t("Skrevet her") },
    ] satisfies { value: Filter; words: string }[]
  )
    .map((tab) => ({ ...tab, count: count(tab.value) }))
    .filter((tab) => tab.count > 0 || tab.value === "all" || tab.value === filter);
  const chosen = words.find(({ id }) => id === open);
  const List = wide ? Wide : Narrow;
  return (
    <>
      <Tabs
        label={t("Hvilke ord som vises")}
        tabs={tabs}
        value={filter}
        onChange={(next) => setFilter(next as Filter)}
      />
      <div class="desk-filters">
        <GlossLanguage value={lang} onChange={onLang} />
        <Search label={t("Finn et ord")} value={search} onChange={setSearch} />
      </div>
      {shown.length === 0 ? (
        <Empty inset title={t("Ingen her nå")} />
      ) : (
        <List words={shown} own={own} lang={lang} onOpen={setOpen} />
      )}
      {chosen && (
        <WordSheet
          word={chosen}
          lang={lang}
          own={own.get(chosen.id)}
          onClose={() => setOpen(null)}
          onChange={(changed) => put(words.map((word) => (word.id === changed.id ? changed : word)))}
          onRowGone={() => {
            setOpen(null);
            again();
          }}
        />
      )}
    </>
  );
}
