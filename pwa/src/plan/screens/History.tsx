import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { osloDay } from "../../core/clock";
import { call } from "../../core/http";
import { t } from "../../core/i18n";
import { whyFailed } from "../../core/refusals";
import { Card, Empty, Notice, Tag, type Tone } from "../../ui";
import { numericDay } from "../../ui/dates";
import { caseNumber } from "../fields";
import { Changes } from "../parts/Changes";
import type { Version } from "../queries";
import "../plan.css";

/** Every version of the plan, newest first, with what each one changed. Asked for when it is opened; not kept on the phone. */
export function History() {
  const versions = useSignal<Version[] | null>(null);
  const problem = useSignal<string | null>(null);
  useEffect(() => {
    call<{ items: Version[] }>("GET", "/plan/versions").then(
      ({ data }) => {
        versions.value = [...data.items].sort((a, b) => b.number - a.number);
      },
      (error) => {
        problem.value = whyFailed(error).text;
      },
    );
  }, []);
  return (
    <div class="stack">
      <h1 data-speak="">{t("Slik har planen vært")}</h1>
      {problem.value && (
        <Notice icon="info" kind="stone">
          {problem.value}
        </Notice>
      )}
      {versions.value?.length === 0 && <Empty inset title={t("Planen har ikke vært endret ennå")} />}
      {versions.value?.map((version) => (
        <One key={version.id} version={version} />
      ))}
    </div>
  );
}

const LOOKS: Record<string, { tone: Tone; words: () => string }> = {
  proposal: { tone: "wait", words: () => t("Forslag") },
  in_force: { tone: "good", words: () => t("Gjelder nå") },
  earlier: { tone: "stone", words: () => t("Gjaldt før") },
  replaced: { tone: "stone", words: () => t("Forslag som ble byttet ut") },
  withdrawn: { tone: "stone", words: () => t("Forslag som ble trukket") },
};

function One({ version }: { version: Version }) {
  const look = LOOKS[version.state ?? "earlier"];
  return (
    <Card dashed={version.state === "proposal"}>
      <div class="row apart">
        <h2 class="third" data-speak="">
          {t("Plan {number}", { number: version.number })}
        </h2>
        {look && <Tag tone={look.tone}>{look.words()}</Tag>}
      </div>
      <p class="small soft" data-speak="">
        {numericDay(osloDay(version.at))}
        {version.decision_number &&
          ` · ${t("Vedtak {number}", { number: caseNumber(version.decision_number) })}`}
        {version.decision_date && `, ${numericDay(version.decision_date)}`}
      </p>
      <Changes changes={version.changes} />
    </Card>
  );
}
