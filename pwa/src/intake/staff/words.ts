import { listed, t, tn } from "../../core/i18n";
import { explain } from "../../core/refusals";
import {
  education,
  endGoals,
  genders,
  languagesSpoken,
  levels,
  roles,
  trades,
  type Words,
  wordsFor,
} from "../../people/staff/words";
import { shown } from "./preview";

/**
 * Why a whole file was refused, and codes in cells. What there is to say about single rows comes worded from the server
 * (server/intake/words.py), so that the command line says the same.
 */

type Params = Record<string, unknown>;

const text = (params: Params, name: string) => String(params[name] ?? "");
const number = (params: Params, name: string) => Number(params[name] ?? 0);

const files: Record<string, (params: Params) => string> = {
  no_headings: (p) =>
    t("Vi fant ikke kolonnene. Se om du har valgt riktig liste. Øverst må det stå for eksempel: {columns}.", {
      columns: listed((p.columns as string[]) ?? []),
    }),
  column_twice: (p) =>
    t("Den samme kolonnen står to ganger, i {other} og {cell}. Ta bort den ene.", {
      cell: text(p, "cell"),
      other: text(p, "other"),
    }),
  file_missing: () => t("Velg en fil først."),
  file_too_large: (p) => t("Fila er for stor. Den kan være {limit} MB.", { limit: number(p, "limit_mb") }),
  file_too_large_unpacked: () => t("Fila er for stor når den pakkes ut. Lagre bare arket med lista."),
  file_empty: () => t("Fila er tom."),
  file_locked_or_old: () =>
    t("Fila har passord eller er i et gammelt Excel-format. Lagre den som xlsx uten passord."),
  file_unreadable: () => t("Vi kan ikke lese fila. Lagre den som xlsx eller «CSV UTF-8»."),
  csv_quotes: (p) => t("Et anførselstegn er ikke lukket, rundt linje {line}.", { line: number(p, "line") }),
  too_many_columns: (p) =>
    tn(
      "Arket er for bredt. Det er plass til {n} kolonne.",
      "Arket er for bredt. Det er plass til {n} kolonner.",
      number(p, "limit"),
    ),
  too_many_rows: (p) =>
    tn(
      "Lista er for lang. Del den i filer på {n} rad.",
      "Lista er for lang. Del den i filer på {n} rader.",
      number(p, "limit"),
    ),
  cell_too_long: (p) =>
    tn(
      "En celle er for lang. Det er plass til {n} tegn.",
      "En celle er for lang. Det er plass til {n} tegn.",
      number(p, "limit"),
    ),
  too_many_at_once: () => t("Det er for mange ord på én gang. Velg færre rader."),
  already_applied: () => t("Denne lista er allerede tatt inn."),
};

for (const [code, words] of Object.entries(files)) explain(code, (params) => ({ text: words(params) }));

const codes: Record<string, Words> = {
  gender: genders,
  mother_tongue: languagesSpoken,
  oral_level: levels,
  written_level: levels,
  level_from: levels,
  level_to: levels,
  education,
  end_goal: endGoals,
  experience: trades,
  job_wishes: trades,
};

/** A value of a row as people read it: codes in words, dates the Norwegian way; null where there is nothing. */
export function valueWords(field: string, value: unknown): string | null {
  const known = codes[field];
  if (known === undefined) return shown(value);
  const worded = Array.isArray(value)
    ? value.map((one) => wordsFor(known, String(one)))
    : value && wordsFor(known, String(value));
  return shown(worded);
}

/** "Programrådgiver, Jobbklubbleder" */
export const roleWords = (names: string[]): string => listed(names.map((name) => wordsFor(roles, name)));
