import "../vocabulary.css";
import { t } from "../../core/i18n";
import { Button, Card, Empty, Nb, Toggle } from "../../ui";
import { longDay } from "../../ui/dates";
import { cardsOfDay, deckOfDay, firstDays } from "../decks";
import { follow } from "../follow";
import { Trail } from "../parts/WordParts";
import { WordRows } from "../parts/WordRows";
import { readinessOf, share } from "../readiness";

/** The words of a first day, how many she can use, and whether those who help her see it. */
export function FirstDayPage({ id }: { id: string }) {
  follow();
  const day = firstDays.value.get(id);
  if (!day)
    return (
      <Empty
        title={t("Denne ordlista finnes ikke lenger")}
        action={
          <Button href="/ord" icon="arrow-left">
            {t("Til ordene")}
          </Button>
        }
      />
    );
  const counts = readinessOf(day);
  return (
    <div class="stack">
      <header>
        <h1 data-speak="">{t("Ord for første dag")}</h1>
        <p data-speak="">
          <Nb>{day.employer}</Nb>
        </p>
        {day.day && (
          <p class="soft" data-speak="">
            {longDay(day.day)}
          </p>
        )}
      </header>
      <Card>
        <p class="strong" data-speak="">
          {t("Du kan {known} av {of} ord", counts)}
        </p>
        <Trail at={counts.known} of={counts.of} label={t("{known} av {of} ord", counts)} />
        <Button wide icon="arrow-right" href={`/ord/runde/${deckOfDay(day)}`}>
          {t("Start en runde")}
        </Button>
      </Card>
      <Card>
        <Toggle
          label={t("Del tallet med jobbspesialisten og læreren")}
          hint={t("De ser hvor mange ord du kan. Ikke hvilke.")}
          on={day.share}
          onChange={(on) => void share(day, on)}
        />
      </Card>
      <WordRows words={cardsOfDay(day)} />
    </div>
  );
}
