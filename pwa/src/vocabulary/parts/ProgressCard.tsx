import { t } from "../../core/i18n";
import { ADVERTISEMENT, cardsIn, tradeTitle } from "../decks";
import { tradePicture } from "../pictures";
import { progress } from "../reviews";
import { knownInWords, Trail, WordPlate } from "./WordParts";

/** "Ord du kan bruke på jobb: 43 av 60", in words and as the line. */
export function ProgressCard({ deck, children }: { deck: string; children?: preact.ComponentChildren }) {
  const counts = progress(cardsIn(deck));
  const trade = deck.split(".")[0] ?? "";
  const title = titleOfDeck(deck, trade);
  return (
    <section class="card stack tight">
      <div class="row">
        <WordPlate url={tradePicture(trade)} tone={3} size={72} />
        <div class="grow">
          <h2 class="third" data-speak="">
            {t("Ord du kan bruke på jobb")}
          </h2>
          {title && (
            <p class="soft small" data-speak="">
              {title}
            </p>
          )}
        </div>
        <p class="so-many" data-speak="">
          <Count {...counts} />
        </p>
      </div>
      <Trail at={counts.known} of={counts.of} label={knownInWords(counts)} />
      {children}
    </section>
  );
}

function titleOfDeck(deck: string, trade: string): string {
  if (deck === "mine") return t("Mine ord");
  return deck === ADVERTISEMENT ? t("Ord fra en annonse") : tradeTitle(trade);
}

function Count({ known, of }: { known: number; of: number }) {
  const [before = "", after = ""] = t("{known} av {of}", { of }).split("{known}");
  return (
    <>
      {before}
      <strong>{known}</strong>
      {after}
    </>
  );
}
