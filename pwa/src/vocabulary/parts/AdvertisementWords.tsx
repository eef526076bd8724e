import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t, tn } from "../../core/i18n";
import { newId } from "../../core/id";
import { act } from "../../core/outbox";
import { reachable } from "../../core/sync";
import { Button, Card, Icon, Nb, Notice, Select, toast } from "../../ui";
import { addOwnWord } from "../actions";
import { ADVERTISEMENT, cardsOfAdvertisement, othersInAdvertisement, ownWords } from "../decks";
import { fetchTrade, trades, words } from "../keep";
import { titleOf } from "../names";
import { WordRows } from "./WordRows";

/** What was found in the advertisement: words to practise, and those we cannot explain. */
export function AdvertisementWords() {
  const cards = cardsOfAdvertisement();
  return (
    <>
      <section class="stack" aria-label={t("Ord du kan øve på")}>
        <div role="status">
          <h2 data-speak="">
            {cards.length
              ? tn("{n} ord du kan øve på", "{n} ord du kan øve på", cards.length)
              : t("Vi fant ingen av ordene våre her.")}
          </h2>
        </div>
        {cards.length > 0 && (
          <>
            <Button wide icon="arrow-right" href={`/ord/runde/${ADVERTISEMENT}`}>
              {t("Start en runde")}
            </Button>
            <WordRows words={cards} />
          </>
        )}
        <MoreTrades />
      </section>
      <Others />
    </>
  );
}

/** Words of a trade that is not on this phone are not found: fetched by choice, for its data may be dear. */
function MoreTrades() {
  const away = trades.value.filter(({ id }) => !words.value.has(id));
  const busy = useSignal(false);
  useEffect(() => {
    busy.value = false;
  }, [away.length]);
  if (!away.length) return null;
  if (!reachable.value)
    return (
      <Notice kind="stone" icon="wifi-slash">
        {t("Med nett kan du hente ord fra flere fag.")}
      </Notice>
    );
  const bring = (id: string) => {
    const trade = away.find((one) => one.id === id);
    if (!trade || busy.value) return;
    busy.value = true;
    fetchTrade(trade).catch(() => {
      busy.value = false;
      toast(t("Vi fikk ikke hentet ordene nå."));
    });
  };
  return (
    <Select
      label={t("Hent ord fra et fag til")}
      hint={t("Hvilket fag hører jobben til?")}
      value=""
      options={[
        { value: "", words: busy.value ? t("Et øyeblikk") : t("Velg fag") },
        ...away.map((trade) => ({ value: trade.id, words: titleOf(trade) })),
      ]}
      onChange={bring}
    />
  );
}

/** Words we cannot explain: she takes those she wants among her own. */
function Others() {
  const others = othersInAdvertisement();
  const mine = new Set([...ownWords.value.values()].map(({ word }) => word.toLowerCase()));
  if (!others.length) return null;
  const add = (word: string) => {
    void act(addOwnWord, { id: newId(), word });
    toast(t("Ordet ligger i Mine ord"));
  };
  return (
    <Card label={t("Andre ord i annonsen")}>
      <h2 class="third" data-speak="">
        {t("Andre ord i annonsen")}
      </h2>
      <p class="soft" data-speak="">
        {t("Trykk på ord du vil ha i Mine ord.")}
      </p>
      <ul class="word-chips">
        {others.map((word) => (
          <li key={word}>
            <Other word={word} has={mine.has(word.toLowerCase())} onAdd={() => add(word)} />
          </li>
        ))}
      </ul>
      <Button kind="plain" href="/ord/mine" icon="star">
        {t("Se Mine ord")}
      </Button>
    </Card>
  );
}

function Other({ word, has, onAdd }: { word: string; has: boolean; onAdd: () => void }) {
  return (
    <button
      type="button"
      class="word-chip"
      disabled={has}
      aria-label={has ? t("{word} ligger i Mine ord", { word }) : t("Legg {word} i Mine ord", { word })}
      onClick={onAdd}
    >
      <Icon name={has ? "check" : "plus"} size={18} />
      <Nb>{word}</Nb>
    </button>
  );
}
