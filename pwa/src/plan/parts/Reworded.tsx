import { t } from "../../core/i18n";
import { Words } from "../../ui";
import type { Clashes } from "../conflict";
import { fieldName, isWritten, valueWords } from "../fields";

/** A step got other words or days before the yes came: what was read, and what stands now. */
export function Reworded({ clashes }: { clashes: Clashes }) {
  return (
    <dl class="stack tight">
      {Object.entries(clashes).map(([field, { was, theirs }]) => (
        <div key={field} data-speak="">
          <dt class="strong">{fieldName(field, "step")}</dt>
          <dd>
            <span class="soft">{t("Da du sa ja:")}</span> <Value field={field} value={was} />
          </dd>
          <dd>
            <span class="soft">{t("Nå:")}</span>{" "}
            <strong>
              <Value field={field} value={theirs} />
            </strong>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What somebody wrote can be tapped, word by word; a day or a state is in the reader's language. */
const Value = ({ field, value }: { field: string; value: unknown }) => (
  <bdi>
    {value && isWritten(field) ? (
      <Words text={valueWords(field, value, "step")} />
    ) : (
      valueWords(field, value, "step")
    )}
  </bdi>
);
