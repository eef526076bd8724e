import { listed, t } from "../../../core/i18n";
import { Facts, Part } from "../../../people/staff/parts";
import { Picture, Tag } from "../../../ui";
import { numericDay } from "../../../ui/dates";
import { trades } from "../../../ui/pictures";
import { caseNumber, elementWords } from "../../fields";
import { appealLine } from "../../parts/lines";
import { phraseWords } from "../../phrases";
import type { Version } from "../../queries";
import { endGoals, levelsWords, trackWords } from "../../words";
import type { Known } from "../known";
import { wishInWords } from "../words";
import { HoursMeter } from "./HoursMeter";

/** What she wants and where the plan leads: her words first, then what is in force. */
export function PlanPart({ page: { plan, hours } }: Known) {
  return (
    <Part title={t("Planen")} tool={<InForce version={plan.version} />}>
      <Wish {...plan} />
      <Facts
        facts={[
          { name: t("Sluttmål"), value: plan.end_goal && endGoals[plan.end_goal]() },
          { name: t("Norskmål"), value: levelsWords(plan.norwegian) },
          { name: t("Norsk nå"), value: levelsWords(plan.levels) },
          { name: t("Spor"), value: plan.track_title && trackWords(plan.track_title) },
          { name: t("Starter"), value: plan.started && numericDay(plan.started) },
          { name: t("Slutter"), value: plan.ends && numericDay(plan.ends) },
        ]}
      />
      {hours && <HoursMeter hours={hours} />}
      <Elements {...plan} />
      {plan.long_term && (
        <p>
          <strong>{t("På lang sikt")}: </strong>
          <bdi>{plan.long_term}</bdi>
        </p>
      )}
      {plan.appeal && (
        <p>
          <strong>{t("Klage")}: </strong>
          {appealLine(plan.appeal)}
        </p>
      )}
      <Own {...plan} />
    </Part>
  );
}

type Plan = Known["page"]["plan"];

function InForce({ version }: { version?: Version | null | undefined }) {
  if (!version || version.state === "proposal") return <Tag tone="stone">{t("Ingen vedtatt plan ennå")}</Tag>;
  const { decision_number, decision_date } = version;
  if (!decision_number) return <Tag>{t("Versjon {number}", { number: version.number })}</Tag>;
  return (
    <Tag icon="check">
      {t("Vedtak {number}, {date}", {
        number: caseNumber(decision_number),
        date: decision_date ? numericDay(decision_date) : "",
      })}
    </Tag>
  );
}

function Wish({ wish }: Plan) {
  const picture = trades[wish?.trade ?? ""]?.picture;
  const words = wishInWords(wish);
  if (!words) return <p class="soft">{t("Ingen jobbønsker ennå. Spør neste gang dere møtes.")}</p>;
  return (
    <p class="plan-wish">
      {picture && <Picture name={picture} size={40} />}
      <span>
        <span class="under">{t("Vil jobbe med")}</span>
        <strong>
          <bdi>{words}</bdi>
        </strong>
      </span>
    </p>
  );
}

function Elements({ elements }: Plan) {
  if (elements.length === 0) return null;
  return (
    <div>
      <h3 class="panel-head">{t("Innhold i uka")}</h3>
      <ul class="plan-elements">
        {elements.map((element) => (
          <li key={element.code}>
            {elementWords(element)}
            {element.why && (
              <span class="under">
                <bdi>{element.why}</bdi>
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Strengths, resources and wishes stand before gaps (domain.md §1, S3). */
function Own({ strengths, resources, wishes }: Plan) {
  const lists = [
    { name: t("Sterke sider"), words: strengths },
    { name: t("Har med seg"), words: resources },
    { name: t("Ønsker"), words: wishes },
  ].filter(({ words }) => words.length > 0);
  if (lists.length === 0) return null;
  return (
    <dl class="facts">
      {lists.map(({ name, words }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <bdi>{listed(words.map(phraseWords))}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
