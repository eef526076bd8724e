import { t, tc } from "../../../core/i18n";
import { Select, TextField } from "../../../ui";
import { columnWords, type Finding, findingWords } from "../findings";
import { asks, type Cells, type Column } from "../row";

/** What columns hold depends on the kind of word. */
const OF_KIND: Record<string, Partial<Record<Column, () => string>>> = {
  verb: {
    nb: () => t("Verbet, med å"),
    definite: () => t("Nåtid"),
    plural: () => t("Fortid"),
    plural_definite: () => t("Perfektum, med har"),
    nn: () => t("Verbet på nynorsk, med å"),
    nn_definite: () => t("Nåtid, nynorsk"),
    nn_plural: () => t("Fortid, nynorsk"),
    nn_plural_definite: () => t("Perfektum, nynorsk"),
  },
  adjective: {
    definite: () => t("Form med -t"),
    plural: () => t("Form med -e"),
    nn_definite: () => t("Form med -t, nynorsk"),
    nn_plural: () => t("Form med -e, nynorsk"),
  },
  phrase: { nb: () => t("Setning på bokmål"), nn: () => t("Setning på nynorsk") },
};

const ARTICLES: Partial<Record<Column, readonly string[]>> = {
  article: ["", "en", "ei/en", "et"],
  nn_article: ["", "ein", "ei", "eit"],
};

interface CellProps {
  column: Column;
  kind: string;
  value: string;
  findings: Finding[];
  onChange: (value: string) => void;
}

/** One cell of the row, with what is wrong with it. */
export function Cell({ column, kind, value, findings, onChange }: CellProps) {
  const label = OF_KIND[kind]?.[column]?.() ?? columnWords(column);
  const problem = findings
    .filter((finding) => finding.column === column)
    .map(findingWords)
    .join(" ");
  const common = { label, value, onChange, ...(problem ? { problem } : {}) };
  const articles = ARTICLES[column];
  if (articles)
    return (
      <Select {...common} options={articles.map((article) => ({ value: article, words: article || "–" }))} />
    );
  return <TextField {...common} />;
}

/** A noun may exist in one number only. */
export function Numbers({ value, onChange }: { value: string; onChange: (note: string) => void }) {
  if (value !== "" && value !== "plural" && value !== "singular") return null; // a tip for learners: it stays
  return (
    <Select
      label={tc("grammar", "Tall")}
      value={value}
      options={[
        { value: "", words: t("Entall og flertall") },
        { value: "singular", words: t("Bare entall") },
        { value: "plural", words: t("Bare flertall") },
      ]}
      onChange={onChange}
    />
  );
}

const FIELDS: readonly string[] = [
  "nb",
  "article",
  "definite",
  "plural",
  "plural_definite",
  "example",
  "nn",
  "nn_article",
  "nn_definite",
  "nn_plural",
  "nn_plural_definite",
  "example_nn",
  "unit",
];

/** What is wrong with cells that the form has no field for. */
export function Rest({ findings, cells }: { findings: Finding[]; cells: Cells }) {
  const rest = findings.filter(
    ({ column }) => !FIELDS.includes(column) || !asks(cells.kind, column as Column),
  );
  if (rest.length === 0) return null;
  return (
    <ul class="desk-lines">
      {rest.map((finding) => (
        <li key={`${finding.column} ${finding.code}`}>
          {columnWords(finding.column)}: {findingWords(finding)}
        </li>
      ))}
    </ul>
  );
}
