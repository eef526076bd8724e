import "../vocabulary.css";
import "../lists.css";
import { t, tn } from "../../core/i18n";
import { Button, Card, Empty, Nb, Notice, Toggle } from "../../ui";
import { longDay } from "../../ui/dates";
import { cardsOfDay, deckOfDay, firstDays } from "../decks";
import { follow } from "../follow";
import { knownInWords, Trail } from "../parts/WordParts";
import { WordRows } from "../parts/WordRows";
import { readinessOf, share } from "../readiness";
import type { FirstDay } from "../types";

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
          <Nb tap>{day.employer}</Nb>
        </p>
        {day.day && (
          <p class="soft" data-speak="">
            {longDay(day.day)}
          </p>
        )}
      </header>
      <Card>
        <p class="strong" data-speak="">
          {tn("Du kan {known} av {n} ord", "Du kan {known} av {n} ord", counts.of, { known: counts.known })}
        </p>
        <Trail at={counts.known} of={counts.of} label={knownInWords(counts)} />
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
      <Words day={day} />
    </div>
  );
}

/** Those that can be practised, and those that a teacher is still working on. */
function Words({ day }: { day: FirstDay }) {
  const here = cardsOfDay(day);
  return (
    <>
      {here.length < day.word_ids.length && (
        <Notice kind="cloud" icon="cloud-slash">
          {t("Noen av ordene kommer når du har nett.")}
        </Notice>
      )}
      {here.length > 0 && <WordRows words={here} />}
      {day.waiting.length > 0 && (
        <Card>
          <h2 class="third" data-speak="">
            {t("Læreren lager disse ordene nå")}
          </h2>
          <ul class="word-chips">
            {day.waiting.map((word) => (
              <li key={word} class="word-chip">
                <Nb tap>{word}</Nb>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
