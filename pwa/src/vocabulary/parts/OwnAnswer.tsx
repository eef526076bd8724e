import { useEffect } from "preact/hooks";
import { t } from "../../core/i18n";
import { readWritten, write, written } from "../answers";

/** What she has prepared to say; kept on this phone as she writes. */
export function OwnAnswer({ question }: { question: string }) {
  useEffect(() => void readWritten([question]).catch(() => {}), [question]);
  const id = `own-${question}`;
  return (
    <div class="field">
      <label for={id}>{t("Mitt svar, til kortet mitt")}</label>
      <textarea
        id={id}
        class="input"
        rows={3}
        maxLength={600}
        lang="nb"
        dir="auto"
        value={written.value.get(question) ?? ""}
        onInput={(event) => void write(question, event.currentTarget.value)}
      />
    </div>
  );
}
