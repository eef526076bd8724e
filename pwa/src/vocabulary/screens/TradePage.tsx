import "../vocabulary.css";
import { t } from "../../core/i18n";
import { reachable } from "../../core/sync";
import { Button, Empty } from "../../ui";
import { cardsOf } from "../decks";
import { ready, trades } from "../keep";
import { titleOf } from "../names";
import { ProgressCard } from "../parts/ProgressCard";
import { FetchAll } from "../parts/Sounds";
import { Ways } from "../parts/Ways";
import { WordRows } from "../parts/WordRows";
import type { Word } from "../types";
import { useTrade } from "../useTrade";

/** A trade: how far she has come, the ways to practise, and its words unit by unit. */
export function TradePage({ trade: id }: { trade: string }) {
  const trade = useTrade(id);
  const cards = cardsOf(id);
  const comes = reachable.value && (trade !== undefined || trades.value.length === 0);
  if (!cards.length) return <NotHere waits={!ready.value || comes} />;
  return (
    <div class="stack">
      <h1 data-speak="">{trade && titleOf(trade)}</h1>
      <ProgressCard deck={id}>
        <Button wide icon="arrow-right" href={`/ord/runde/${id}`}>
          {t("Start en runde")}
        </Button>
        <FetchAll words={cards} />
      </ProgressCard>
      {trade && <Ways trade={trade} />}
      {[...byUnit(cards)].map(([unit, words]) => (
        <section key={unit} class="stack tight">
          <h2 class="third" data-speak="">
            {t("Del {unit}", { unit })}
          </h2>
          <WordRows words={words} />
        </section>
      ))}
    </div>
  );
}

function byUnit(words: readonly Word[]): Map<string, Word[]> {
  const units = new Map<string, Word[]>();
  for (const word of words) units.set(word.unit, [...(units.get(word.unit) ?? []), word]);
  return units;
}

function NotHere({ waits }: { waits: boolean }) {
  if (waits)
    return (
      <p class="soft waiting" role="status">
        {t("Et øyeblikk")}
      </p>
    );
  return (
    <Empty
      title={t("Disse ordene er ikke på telefonen ennå")}
      action={
        <Button href="/ord" icon="arrow-left">
          {t("Til ordene")}
        </Button>
      }
    >
      {t("Åpne dem en gang med nett, så er de her også uten.")}
    </Empty>
  );
}
