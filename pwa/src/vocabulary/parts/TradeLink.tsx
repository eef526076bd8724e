import { t } from "../../core/i18n";
import { reachable } from "../../core/sync";
import { CardLink, Icon } from "../../ui";
import { cardsOf } from "../decks";
import { titleOf } from "../names";
import { tradePicture } from "../pictures";
import { progress } from "../reviews";
import type { Trade } from "../types";
import { knownInWords, WordPlate } from "./WordParts";

/** A trade in a list; how far she has come where she has begun. */
export function TradeLink({ trade }: { trade: Trade }) {
  const counts = progress(cardsOf(trade.id));
  return (
    <CardLink href={`/ord/fag/${trade.id}`}>
      <WordPlate url={tradePicture(trade.id)} tone={4} size={52} />
      <span class="grow">
        <strong class="block" data-speak="">
          {titleOf(trade)}
        </strong>
        {counts.known > 0 && <span class="small soft">{knownInWords(counts)}</span>}
        {counts.of === 0 && !reachable.value && (
          <span class="small soft row">
            <Icon name="wifi-slash" size={20} />
            {t("Trenger nett")}
          </span>
        )}
      </span>
      <Icon name="caret-right" size={20} />
    </CardLink>
  );
}
