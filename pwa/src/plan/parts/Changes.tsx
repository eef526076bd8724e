import { t } from "../../core/i18n";
import { fieldName, valueWords } from "../fields";
import type { Change } from "../queries";

/** What changed, field by field, in words: before and now. */
export function Changes({ changes }: { changes: Change[] | null | undefined }) {
  if (!changes?.length)
    return (
      <p class="soft" data-speak="">
        {t("Ingenting er endret.")}
      </p>
    );
  return (
    <dl class="changes">
      {changes.map(({ field, was, now }) => (
        <div key={field} data-speak="">
          <dt class="strong">{fieldName(field)}</dt>
          <dd>
            <bdi>{valueWords(field, now)}</bdi>
          </dd>
          <dd class="small soft">
            {t("Før:")} <bdi>{valueWords(field, was)}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
