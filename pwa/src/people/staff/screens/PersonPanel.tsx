import { today } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { Button, Card, grouped, Tag } from "../../../ui";
import { PanelHead } from "../PanelHead";
import { programmeInWords, type Row, stopOf } from "../participants";
import { MiniPath } from "../parts";
import { languagesSpoken, levels, wishes, wordsFor } from "../words";

/** The chosen person beside the list: what she needs now, and the one next act. */
export function PersonPanel({ row: { person, needs }, onOpen }: { row: Row; onOpen: () => void }) {
  const name = person.name;
  return (
    <div class="desk-side">
      <Card class="part" label={name}>
        <PanelHead name={name} phone={person.phone}>
          {[
            person.job_wishes[0] && wordsFor(wishes, person.job_wishes[0]),
            wordsFor(levels, person.levels.oral),
          ]
            .filter(Boolean)
            .join(" · ")}
        </PanelHead>
        <div class="panel-way">
          <MiniPath at={stopOf(person, today())} label={programmeInWords(person, today())} />
          <p class="soft">{programmeInWords(person, today())}</p>
        </div>
        {needs.length > 0 && (
          <ul class="tags">
            {needs.map((need) => (
              <li key={need.kind}>
                <Tag tone={need.tone} icon={need.icon}>
                  {need.words}
                </Tag>
              </li>
            ))}
          </ul>
        )}
        <dl class="panel-facts">
          <div>
            <dt>{t("Telefon")}</dt>
            <dd>{person.phone ? <bdi dir="ltr">{grouped(person.phone)}</bdi> : t("Mangler")}</dd>
          </div>
          <div>
            <dt>{t("Leser på")}</dt>
            <dd>{wordsFor(languagesSpoken, person.language)}</dd>
          </div>
        </dl>
        <NextAct row={{ person, needs }} onOpen={onOpen} />
      </Card>
    </div>
  );
}

/** One filled button, and it says what is next. */
function NextAct({ row: { person, needs }, onOpen }: { row: Row; onOpen: () => void }) {
  const here = `/deltakere/${person.id}`;
  const name = person.given_name;
  const kinds = needs.map(({ kind }) => kind);
  const open = (
    <Button kind="soft" small wide onClick={onOpen}>
      {t("Åpne siden")}
    </Button>
  );
  if (kinds.includes("no_adviser"))
    return (
      <>
        <Button wide icon="signpost" href={`${here}/endre`}>
          {t("Finn rådgiver til {name}", { name })}
        </Button>
        {open}
      </>
    );
  if (kinds.includes("not_in"))
    return (
      <>
        <Button wide icon="qr-code" href={`${here}/inviter`}>
          {t("Inviter {name}", { name })}
        </Button>
        {open}
      </>
    );
  return (
    <Button wide icon="user" onClick={onOpen}>
      {t("Åpne siden til {name}", { name })}
    </Button>
  );
}
