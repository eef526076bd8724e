import { useState } from "preact/hooks";
import { osloDay } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { staffCard } from "../../../people/queries";
import { Part } from "../../../people/staff/parts";
import { Button, Tag, type Tone } from "../../../ui";
import { numericDay } from "../../../ui/dates";
import { caseNumber } from "../../fields";
import type { Version } from "../../queries";
import type { Known } from "../known";
import { ChangeList } from "./ChangeList";

const STATES: Record<string, { words: () => string; tone: Tone }> = {
  in_force: { words: () => t("Gjelder nå"), tone: "good" },
  earlier: { words: () => t("Gjaldt før"), tone: "stone" },
  proposal: { words: () => t("Forslag"), tone: "words" },
  replaced: { words: () => t("Erstattet"), tone: "stone" },
  withdrawn: { words: () => t("Trukket"), tone: "stone" },
};
const FIRST = 3;

/** Every version is kept, and what changed from the one before is said in words. */
export function VersionsPart({ page: { versions } }: Known) {
  const [all, showAll] = useState(false);
  if (versions.length === 0) return null;
  const newest = [...versions].sort((a, b) => b.number - a.number);
  const shown = all ? newest : newest.slice(0, FIRST);
  return (
    <Part title={t("Versjoner av planen")}>
      <ol class="plan-versions">
        {shown.map((version) => (
          <Line key={version.id} version={version} />
        ))}
      </ol>
      {shown.length < newest.length && (
        <div class="form-end">
          <Button kind="plain" small onClick={() => showAll(true)}>
            {t("Vis alle")}
          </Button>
        </div>
      )}
    </Part>
  );
}

function Line({ version }: { version: Version }) {
  const state = STATES[version.state ?? "earlier"];
  const by = staffCard(version.by_id)?.name;
  const about = [numericDay(osloDay(version.at)), by].filter(Boolean).join(" · ");
  return (
    <li>
      <p class="row apart">
        <strong>{t("Versjon {number}", { number: version.number })}</strong>
        {state && <Tag tone={state.tone}>{state.words()}</Tag>}
      </p>
      <p class="under">
        <bdi>{about}</bdi>
      </p>
      {version.decision_number && (
        <p class="under">
          {t("Vedtak {number}, {date}", {
            number: caseNumber(version.decision_number),
            date: version.decision_date ? numericDay(version.decision_date) : "",
          })}
        </p>
      )}
      <ChangeList changes={version.changes} />
    </li>
  );
}
