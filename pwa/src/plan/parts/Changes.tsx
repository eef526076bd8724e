import { t } from "../../core/i18n";
import { Words } from "../../ui";
import { type ChangeInWords, changesInWords, fieldName, isWritten } from "../fields";
import type { Change } from "../queries";

/** What changed, thing by thing, in words: what holds now, and what it was. */
export function Changes({ changes }: { changes: Change[] | null | undefined }) {
  const lines = changesInWords(changes ?? []);
  if (!lines.length)
    return (
      <p class="soft" data-speak="">
        {t("Ingenting er endret.")}
      </p>
    );
  return (
    <dl class="changes">
      {lines.map((line) => (
        <One key={`${line.field} ${line.was} ${line.now}`} line={line} />
      ))}
    </dl>
  );
}

function One({ line: { field, was, now } }: { line: ChangeInWords }) {
  return (
    <div data-speak="">
      <dt class="strong">{fieldName(field)}</dt>
      <dd>{now ? <Value field={field} text={now} /> : t("Tatt bort")}</dd>
      {was && (
        <dd class="small soft">
          {t("Før:")} <Value field={field} text={was} />
        </dd>
      )}
    </div>
  );
}

const Value = ({ field, text }: { field: string; text: string }) => (
  <bdi>{isWritten(field) ? <Words text={text} /> : text}</bdi>
);
