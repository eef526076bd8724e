import { t, tn } from "../../core/i18n";
import { Link } from "../../core/router";
import { pictureAddress } from "../pictures";
import type { Trade } from "../types";
import { WordPlate } from "./WordParts";

/** The other ways to practise: interview and dialogues; on the first page of words also what is hers. */
export function Ways({ trade, own }: { trade: Trade; own?: number }) {
  return (
    <div class="tiles">
      {trade.questions > 0 && (
        <Way href={`/ord/intervju/${trade.id}`} picture="necktie" tone={1} words={t("Øv på intervju")} />
      )}
      <Way href={`/ord/samtaler/${trade.id}`} picture="speech-balloon" tone={4} words={t("Samtaler")} />
      {own !== undefined && (
        <>
          <Way
            href="/ord/mine"
            picture="star"
            tone={2}
            words={t("Mine ord")}
            more={own ? tn("{n} ord", "{n} ord", own) : ""}
          />
          <Way href="/ord/annonse" picture="newspaper" tone={5} words={t("Ord fra en annonse")} />
        </>
      )}
    </div>
  );
}

interface WayProps {
  href: string;
  picture: string;
  tone: number;
  words: string;
  more?: string;
}

function Way({ href, picture, tone, words, more = "" }: WayProps) {
  return (
    <Link class="tile way" href={href} data-speak="">
      <WordPlate url={pictureAddress(picture)} tone={tone} size={56} />
      <span>
        {words}
        {more && <span class="small soft block">{more}</span>}
      </span>
    </Link>
  );
}
