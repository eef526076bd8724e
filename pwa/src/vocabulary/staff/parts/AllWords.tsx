import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { Search } from "../../../people/staff/Search";
import { useWide } from "../../../people/staff/wide";
import { Empty, Tabs } from "../../../ui";
import { pictureAddress } from "../../pictures";
import { shownWord, type Word } from "../../types";
import { formsOf, type OwnRow } from "../teaching";
import { GlossLanguage } from "./Gloss";
import { WordSheet } from "./WordSheet";
import { Narrow, Wide } from "./WordTable";

type Filter = "all" | "gloss" | "unread" | "picture" | "own";

export interface WordsProps {
  words: Word[];
  lang: string;
  onLang: (code: string) => void;
  again: () => void;
  put: (words: Word[]) => void;
}

type Own = ReadonlyMap<string, OwnRow>;

const lacks: Record<Filter, (word: Word, own: Own) => boolean> = {
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

/** A trade's words: those that lack something, or are this municipality's own; each opens with what can be done about it. */
export function AllWords({ words, own, lang, onLang, again, put }: WordsProps & { own: Own }) {
  const [filter, setFilter] = useState<Filter>("all");
  const [search, setSearch] = useState("");
  const [open, setOpen] = useState<string | null>(null);
  const shown = words.filter((word) => lacks[filter](word, own) && found(word, search));
  const chosen = words.find(({ id }) => id === open);
  const List = useWide() ? Wide : Narrow;
  return (
    <>
      <Filters words={words} own={own} value={filter} onChange={setFilter} />
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

interface FiltersProps {
  words: Word[];
  own: Own;
  value: Filter;
  onChange: (filter: Filter) => void;
}

const FILTERS: Record<Filter, () => string> = {
  all: () => t("Alle"),
  gloss: () => t("Mangler betydning"),
  unread: () => t("Ikke lest av noen ennå"),
  picture: () => t("Mangler bilde"),
  own: () => t("Skrevet her"),
};

/** What a word may lack, with how many do; what none lacks is not asked about. */
function Filters({ words, own, value, onChange }: FiltersProps) {
  const tabs = (Object.keys(FILTERS) as Filter[])
    .map((filter) => ({
      value: filter,
      words: FILTERS[filter](),
      count: words.filter((word) => lacks[filter](word, own)).length,
    }))
    .filter((tab) => tab.count > 0 || tab.value === "all" || tab.value === value);
  return (
    <Tabs
      label={t("Hvilke ord som vises")}
      tabs={tabs}
      value={value}
      onChange={(next) => onChange(next as Filter)}
    />
  );
}
