import { t } from "../../core/i18n";
import { Card, Nb } from "../../ui";
import { numericDay } from "../../ui/dates";
import { caseNumber, teachingWords } from "../fields";
import type { Plan } from "../queries";
import { appealLine, elementLine } from "./lines";

/** What was decided for her programme, why each part helps, and how she can appeal (IL § 15). */
export function Decided({ plan }: { plan: Plan }) {
  const { version, elements, long_term, teaching_hours, appeal } = plan;
  if (!version) return null;
  return (
    <section class="stack tight">
      <h2 data-speak="">{t("Dette er bestemt")}</h2>
      <Card>
        {long_term && (
          <p data-speak="">
            {t("På lang sikt")}: <Nb tap>{long_term}</Nb>
          </p>
        )}
        <ul class="decided">
          {elements.map((element) => (
            <li key={element.code} data-speak="">
              {elementLine(element)}
            </li>
          ))}
        </ul>
        {teaching_hours && <p data-speak="">{teachingWords(teaching_hours)}</p>}
        {appeal && (
          <>
            <h3 class="third" data-speak="">
              {t("Hvis du ikke er enig")}
            </h3>
            <p data-speak="">{appealLine(appeal)}</p>
          </>
        )}
        {version.decision_number && (
          <p class="small soft" data-speak="">
            {t("Vedtak {number}", { number: caseNumber(version.decision_number) })}
            {version.decision_date && `, ${numericDay(version.decision_date)}`}
          </p>
        )}
      </Card>
    </section>
  );
}
