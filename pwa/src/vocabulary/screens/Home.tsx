import "../vocabulary.css";
import { t } from "../../core/i18n";
import { reachable } from "../../core/sync";
import { adviser, badgeOf } from "../../people/queries";
import { Button, Card, Empty, PersonStrip, Select } from "../../ui";
import { cardsOf, myCards, myTrades } from "../decks";
import { follow } from "../follow";
import { chooseGloss, glossLanguage, glossLanguages } from "../glossLanguage";
import { ready, trades } from "../keep";
import { FirstDays } from "../parts/FirstDays";
import { ProgressCard } from "../parts/ProgressCard";
import { FetchAll } from "../parts/Sounds";
import { TradeLink } from "../parts/TradeLink";
import { Ways } from "../parts/Ways";

/** "Ord": my own trade first, others one tap away. */
export function WordsHome() {
  follow();
  if (!trades.value.length) return <Nothing />;
  const [first, ...more] = myTrades.value;
  const others = trades.value.filter((trade) => !trade.mine);
  return (
    <div class="stack">
      <h1 data-speak="">{t("Ord")}</h1>
      <FirstDays />
      {first && (
        <ProgressCard deck={first.id}>
          <Button wide icon="arrow-right" href={`/ord/runde/${first.id}`}>
            {t("Start en runde")}
          </Button>
          <FetchAll words={cardsOf(first.id)} />
        </ProgressCard>
      )}
      {first && <Ways trade={first} own={myCards().length} />}
      {more.map((trade) => (
        <TradeLink key={trade.id} trade={trade} />
      ))}
      <section class="stack tight">
        <h2 class="third" data-speak="">
          {t("Andre ord")}
        </h2>
        {others.map((trade) => (
          <TradeLink key={trade.id} trade={trade} />
        ))}
      </section>
      <GlossChoice />
      <Helper />
    </div>
  );
}

function Nothing() {
  if (!ready.value || reachable.value)
    return (
      <p class="soft waiting" role="status">
        {t("Et øyeblikk")}
      </p>
    );
  return <Empty title={t("Vi henter ordene når du har nett")} />;
}

/** The meaning of words in another language than that of the screens. */
function GlossChoice() {
  const now = glossLanguage();
  const known = glossLanguages.map(({ code, name }) => ({ value: code, words: name, lang: code }));
  const none = known.some(({ value }) => value === now) ? [] : [{ value: now, words: t("Velg") }];
  return (
    <Card>
      <Select
        label={t("Språket ordene blir forklart på")}
        value={now}
        options={[...none, ...known]}
        onChange={(code) => void chooseGloss(code)}
      />
    </Card>
  );
}

function Helper() {
  const who = adviser.value;
  if (!who) return null;
  return (
    <PersonStrip
      name={who.name}
      about={t("Spør om ord du ikke finner")}
      hours={who.hours}
      role={badgeOf(who)}
      phone={who.phone}
    />
  );
}
