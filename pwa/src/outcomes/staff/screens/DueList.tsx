import { t } from "../../../core/i18n";
import { Link } from "../../../core/router";
import { useList } from "../../../people/staff/ask";
import { Page, Shown } from "../../../people/staff/parts";
import { Avatar, Empty, Icon, Tag } from "../../../ui";
import { numericDay } from "../../../ui/dates";
import type { Exit } from "../../queries";
import { outcomes } from "../../words";

type Due = { person_id: string; name: string; exit: Exit; outcome_missing: boolean; year_on: string };

/** Those of mine whose year is about to pass, who may be rung; and those of whom nobody said how it went. */
export function DueList() {
  const asked = useList<Due>("/outcomes/due");
  return (
    <Page narrow title={t("Etter programmet")} about={t("Spør hva de gjør nå, ett år etter.")}>
      <Shown asked={asked}>
        {(all) =>
          all.length === 0 ? (
            <Empty title={t("Ingen å spørre nå")} inset>
              {t("Her står de som sluttet for ti til atten måneder siden.")}
            </Empty>
          ) : (
            <ul class="people-list">
              {all.map((one) => (
                <li key={one.person_id}>
                  <Row one={one} />
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </Page>
  );
}

function Row({ one: { person_id, name, exit, outcome_missing, year_on } }: { one: Due }) {
  return (
    <Link class="people-row" href={`/utfall/${person_id}`}>
      <Avatar size={40} />
      <span class="grow">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {outcome_missing ? (
          <span class="under">{t("Sluttet {day}", { day: numericDay(exit.on) })}</span>
        ) : (
          <span class="under">{t("Ved slutt: {outcome}", { outcome: outcomes[exit.outcome].words() })}</span>
        )}
        <span class="under">{t("Ett år: {day}", { day: numericDay(year_on) })}</span>
      </span>
      {outcome_missing && (
        <Tag tone="wait" icon="question">
          {t("Mangler utfall")}
        </Tag>
      )}
      <Icon name="caret-right" size={20} />
    </Link>
  );
}
