import { Problem } from "../../core/http";
import { t, tc, tn } from "../../core/i18n";
import { nameOf } from "./teaching";

/** Why a row of a file is refused, in words (server/vocabulary/rows.py, rules.py, catalog_file.py). */

export interface Finding {
  /** As a spreadsheet counts; 0 is the file itself. */
  row: number;
  column: string;
  code: string;
  detail: string;
}

type Say = (detail: string) => string;

const codes: Record<string, Say> = {
  file_too_large: () => t("Fila er for stor. Del den i flere."),
  not_readable: () => t("Vi kan ikke lese fila. Lagre den på nytt, og velg den igjen."),
  not_a_list: () => t("Dette er ikke ei ordliste herfra. Last ned lista, endre den, og velg den igjen."),
  too_many_rows: () => t("Fila har for mange rader. Del den i flere."),
  column_unknown: () => t("Vi kjenner ikke denne kolonnen. Bruk kolonnene i fila du lastet ned."),
  column_doubled: () => t("Kolonnen står to ganger. Ta bort den ene."),
  column_missing: () => t("Kolonnen mangler. Bruk kolonnene i fila du lastet ned."),
  cells_without_column: () => t("Raden har flere celler enn det er kolonner. Se etter et semikolon for mye."),
  text_too_long: (most) =>
    tn(
      "Teksten er for lang. Den kan ha {n} tegn.",
      "Teksten er for lang. Den kan ha {n} tegn.",
      Number(most),
    ),
  text_hidden_characters: () => t("Her er tegn som ikke vises. Skriv teksten på nytt."),
  text_markup: () => t("Her står det noe som likner kode. Skriv vanlig tekst."),
  text_formula: () => t("Teksten begynner med =, +, - eller @. Da leser regnearket den som en formel."),
  word_missing: () => t("Ordet mangler. Det må stå både på bokmål og nynorsk."),
  id_form: () => t("Skriv id-en som fag.ord, med små bokstaver uten æ, ø og å."),
  kind_unknown: (found) => t("«{found}» er ingen ordklasse vi kjenner.", { found }),
  level_unknown: (found) => t("Nivået er A1, A2, B1 eller B2. Her står det «{found}».", { found }),
  unit_unknown: (found) => t("Delen er et tall fra 1 til 99. Her står det «{found}».", { found }),
  picture_form: () => t("Navnet på et bilde har små bokstaver, tall og bindestrek."),
  speaker_form: () => t("Skriv hvem som sier det: woman: eller man: og rollen."),
  form_missing: () => t("Denne formen mangler."),
  article_of_plural: () => t("Et ord som bare finnes i flertall, har ingen artikkel."),
  article_unknown: () => t("Artikkelen er en, ei/en eller et. På nynorsk er den ein, ei eller eit."),
  article_wrong: (found) => t("Artikkelen og den bestemte formen passer ikke sammen: {found}.", { found }),
  form_needs_both: () => t("Skriv begge formene med skråstrek: senga/sengen."),
  infinitive_without_marker: () => t("Et verb begynner med å: å vaske."),
  perfect_without_har: () => t("Denne formen begynner med har: har vasket."),
  answer_missing: () => t("Et intervjuspørsmål trenger svar på A2 og B1, og hva den som spør vil vite."),
  article_of_no_noun: () => t("Bare substantiv har artikkel. La cella være tom."),
  id_doubled: (other) => t("Id-en står to ganger: {other}.", { other }),
  word_doubled: (other) =>
    Number(other) > 0
      ? t("Ordet står også i rad {row}.", { row: other })
      : t("Ordet står to ganger: {other}.", { other }),
  id_of_other_trade: () => t("Id-en hører til et annet fag."),
  unit_full: (most) =>
    tn(
      "Delen er full. Den har plass til {n} ord. Velg en annen del.",
      "Delen er full. Den har plass til {n} ord. Velg en annen del.",
      Number(most),
    ),
  role_of_one_gender: (role) => t("Rollen «{role}» trenger både en kvinne og en mann.", { role }),
  word_unknown: (found) => t("Vi har ikke dette ordet i faget: {found}.", { found }),
  gloss_plural: () => t("Fila har flertall. En betydning har bare én tekst."),
  language_other: (found) =>
    t("Fila er på {language}. Velg det språket, og velg fila en gang til.", { language: nameOf(found) }),
};

export const findingWords = ({ code, detail }: Pick<Finding, "code" | "detail">): string =>
  codes[code]?.(detail) ?? t("Raden er ikke riktig.");

/** Columns of the file; their English names stand in its first row. */
const columns: Record<string, () => string> = {
  id: () => t("Id"),
  kind: () => t("Ordklasse"),
  unit: () => tc("part of a trade's words", "Del"),
  level: () => t("Nivå"),
  nb: () => t("Ord på bokmål"),
  article: () => t("Artikkel"),
  definite: () => t("Bestemt form"),
  plural: () => t("Flertall"),
  plural_definite: () => t("Bestemt flertall"),
  nn: () => t("Ord på nynorsk"),
  nn_article: () => t("Artikkel, nynorsk"),
  nn_definite: () => t("Bestemt form, nynorsk"),
  nn_plural: () => t("Flertall, nynorsk"),
  nn_plural_definite: () => t("Bestemt flertall, nynorsk"),
  example: () => t("Eksempel"),
  example_nn: () => t("Eksempel, nynorsk"),
  picture: () => t("Bilde"),
  note: () => t("Merknad"),
  answer_a2: () => t("Svar på A2"),
  answer_b1: () => t("Svar på B1"),
  answer_a2_nn: () => t("Svar på A2, nynorsk"),
  answer_b1_nn: () => t("Svar på B1, nynorsk"),
  speaker: () => t("Hvem som sier det"),
  msgctxt: () => t("Id"),
  msgstr: () => t("Betydning"),
};
export const columnWords = (column: string): string => columns[column]?.() ?? column;

/** "Artikkel (article): …"; what concerns the whole row has no column. */
export const findingLine = (finding: Finding): string =>
  finding.column
    ? t("{column} ({name}): {why}", {
        column: columnWords(finding.column),
        name: finding.column,
        why: findingWords(finding),
      })
    : findingWords(finding);

/** What a refusal names: rows of a file, or what a row would leave behind. */
export function findingsOf(trouble: unknown): Finding[] {
  const named = trouble instanceof Problem ? trouble.params.refused : null;
  return Array.isArray(named) ? (named as Finding[]) : [];
}
