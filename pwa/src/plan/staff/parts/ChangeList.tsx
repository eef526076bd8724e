import { t } from "../../../core/i18n";
import { changesInWords, fieldName } from "../../fields";
import type { Change } from "../../queries";

/** What changed, a line each: what holds now, and what it was. */
export function ChangeList({ changes }: { changes: Change[] | null | undefined }) {
  const lines = changesInWords(changes ?? []);
  if (lines.length === 0) return null;
  return (
    <ul class="plan-changes">
      {lines.map(({ field, was, now }) => (
        <li key={`${field} ${was} ${now}`}>
          <strong>{fieldName(field)}:</strong> {now ? <bdi>{now}</bdi> : t("Tatt bort")}
          {was && (
            <span class="under">
              {t("Før:")} <bdi>{was}</bdi>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
