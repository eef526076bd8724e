import { t } from "../../core/i18n";
import type { Clashes } from "../conflict";
import { fieldName, valueWords } from "../fields";

/** A step got other words or days before the yes came: what was read, and what stands now. */
export function Reworded({ clashes }: { clashes: Clashes }) {
  return (
    <dl class="stack tight">
      {Object.entries(clashes).map(([field, { was, theirs }]) => (
        <div key={field} data-speak="">
          <dt class="strong">{fieldName(field, "step")}</dt>
          <dd>
            <span class="soft">{t("Da du sa ja:")}</span> <bdi>{valueWords(field, was, "step")}</bdi>
          </dd>
          <dd>
            <span class="soft">{t("Nå:")}</span>{" "}
            <strong>
              <bdi>{valueWords(field, theirs, "step")}</bdi>
            </strong>
          </dd>
        </div>
      ))}
    </dl>
  );
}
