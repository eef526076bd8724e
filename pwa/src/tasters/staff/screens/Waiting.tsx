import { comma, t } from "../../../core/i18n";
import { Page, Shown } from "../../../people/staff/parts";
import { Card, Empty, Nb } from "../../../ui";
import { numericDay } from "../../../ui/dates";
import { useWaiting, type Waits } from "../asked";
import { AnswerButtons } from "../parts/AnswerButtons";

/** Tasters that somebody wants to be longer, and that the reader may say yes to. */
export function Waiting() {
  const asked = useWaiting();
  return (
    <Page title={t("Jobbsmak som ønskes lengre")} narrow>
      <p class="soft">{t("Den som foreslår, kan ikke si ja selv.")}</p>
      <Shown asked={asked}>
        {(waiting) =>
          waiting.length === 0 ? (
            <Empty inset title={t("Ingen venter på deg nå")} />
          ) : (
            waiting.map((one) => <Proposal key={one.id} one={one} onDone={asked.again} />)
          )
        }
      </Shown>
    </Page>
  );
}

function Proposal({ one, onDone }: { one: Waits; onDone: () => void }) {
  return (
    <Card class="part">
      <h2 class="part-title">
        <bdi>{one.name}</bdi>
      </h2>
      <p>
        <Nb>{one.employer}</Nb>
        {comma()}
        <bdi dir="ltr">{`${numericDay(one.starts_on)}–${numericDay(one.ends_on)}`}</bdi>
      </p>
      <p>
        {t("Ønskes forlenget til {day}", { day: numericDay(one.extension.until) })}{" "}
        <bdi>{t("«{comment}»", { comment: one.extension.reason })}</bdi>
      </p>
      <AnswerButtons id={one.id} until={one.extension.until} onDone={onDone} />
    </Card>
  );
}
