import { t } from "../../core/i18n";
import { Icon } from "../../ui";
import { isSure } from "../cards";
import { cards } from "../reviews";
import type { Word } from "../types";
import { WordSound } from "./Sounds";
import { addressOf, initialOf, WordPlate, WordText } from "./WordParts";

/** Words to look through: picture, word, meaning, sound; a check where she can use it. */
export function WordRows({ words }: { words: readonly Word[] }) {
  return (
    <ul class="card stack tight">
      {words.map((word) => (
        <li key={word.id} class="word-row">
          <WordPlate url={addressOf(word)} size={48} initial={initialOf(word)} />
          <span class="grow">
            <span class="word-known" data-speak="">
              <WordText word={word} tap />
              {isSure(cards.value.get(word.id)) && <Icon name="check" size={22} label={t("Du kan det")} />}
            </span>
            {word.gloss && <span class="small soft block">{word.gloss}</span>}
          </span>
          <WordSound word={word} small />
        </li>
      ))}
    </ul>
  );
}
