import { t } from "../../../core/i18n";
import { languagesSpoken, optionsOf } from "../../../people/staff/words";
import { Select } from "../../../ui";
import type { Meeting } from "../../queries";
import { interpreterWords } from "../../words";

export type Interpreted = { interpreter: Meeting["interpreter"]; interpreter_language: string };

/** As the server takes it: no language where none is needed. */
export const interpretedOf = ({ interpreter, interpreter_language }: Interpreted) => ({
  interpreter,
  interpreter_language: interpreter === "no" ? null : interpreter_language || null,
});

interface InterpretingProps {
  of: Interpreted;
  set: (part: Partial<Interpreted>) => void;
}

/** Is an interpreter ordered, and for which language? */
export function Interpreting({ of, set }: InterpretingProps) {
  return (
    <div class="pair">
      <Select
        label={t("Tolk")}
        value={of.interpreter}
        options={Object.entries(interpreterWords).map(([value, say]) => ({ value, words: say() }))}
        onChange={(interpreter) => set({ interpreter: interpreter as Meeting["interpreter"] })}
      />
      {of.interpreter !== "no" && (
        <Select
          label={t("Språk")}
          value={of.interpreter_language}
          options={optionsOf(languagesSpoken, t("Velg"))}
          onChange={(interpreter_language) => set({ interpreter_language })}
        />
      )}
    </div>
  );
}
