import { osloDay } from "../../core/clock";
import { listed, t } from "../../core/i18n";
import { kept } from "../../core/rows";
import { Card, Empty, Tag, type Tone } from "../../ui";
import { numericDay } from "../../ui/dates";
import { caseNumber } from "../fields";
import { Changes } from "../parts/Changes";
import type { Version } from "../queries";
import "../plan.css";

/** Every version of the plan, newest first, with what each one changed; kept on the phone, so it is read in a dead spot too. */
export function History() {
  const versions = [...kept<Version>("plan_version").value.values()].sort((a, b) => b.number - a.number);
  return (
    <div class="stack">
      <h1 data-speak="">{t("Slik har planen vært")}</h1>
      {versions.length === 0 && <Empty inset title={t("Planen har ikke vært endret ennå")} />}
      {versions.map((version) => (
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

const decided = ({ decision_number, decision_date }: Version): string =>
  listed([
    decision_number && t("Vedtak {number}", { number: caseNumber(decision_number) }),
    decision_date && numericDay(decision_date),
  ]);

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
        {[numericDay(osloDay(version.at)), decided(version)].filter(Boolean).join(" · ")}
      </p>
      <Changes changes={version.changes} />
    </Card>
  );
}
