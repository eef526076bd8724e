import type { Day } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { Select, TextField } from "../../../ui";
import { allTrades, titleOf } from "../../names";
import { WordsField } from "../../parts/WordsField";

export interface ListDraft {
  employer: string;
  day: string;
  trade: string;
  words: string;
}
export type ListProblems = { employer?: string | undefined; words?: string | undefined };

export const employerProblem = (name: string): string | undefined =>
  name.trim() === "" ? t("Skriv navnet på arbeidsgiveren.") : undefined;

interface FieldsProps {
  draft: ListDraft;
  problems: ListProblems;
  /** The first day that can be meant. */
  from?: Day;
  wordsLabel: string;
  onChange: (fields: Partial<ListDraft>) => void;
}

/** What a list is made of: whose words, for which day, of which trade. */
export function ListFields({ draft, problems, from, wordsLabel, onChange }: FieldsProps) {
  return (
    <>
      <div class="pair">
        <TextField
          label={t("Arbeidsgiver")}
          value={draft.employer}
          maxLength={100}
          autoComplete="off"
          problem={problems.employer}
          onChange={(employer) => onChange({ employer })}
        />
        <TextField
          label={t("Første dag")}
          type="date"
          {...(from ? { min: from } : {})}
          value={draft.day}
          onChange={(day) => onChange({ day })}
        />
      </div>
      <Select
        label={t("Fag")}
        value={draft.trade}
        options={[
          { value: "", words: t("Ikke valgt") },
          ...allTrades.map((id) => ({ value: id, words: titleOf({ id, title: id }) })),
        ]}
        onChange={(trade) => onChange({ trade })}
      />
      <WordsField
        label={wordsLabel}
        hint={t("Ett ord på hver linje, eller med komma mellom.")}
        value={draft.words}
        problem={problems.words}
        onChange={(words) => onChange({ words })}
      />
    </>
  );
}
