import { t } from "../../core/i18n";
import { Icon } from "../../ui";
import { isSure } from "../cards";
import { cards } from "../reviews";
import type { Word } from "../types";
import { WordSound } from "./Sounds";
import { addressOf, Gloss, initialOf, WordPlate, WordText } from "./WordParts";
import { showRow } from "./WordTap";

/** Words to look through: picture, word, meaning, sound; a check where she can use it. */
export function WordRows({ words }: { words: readonly Word[] }) {
  return (
    <ul class="card stack tight">
      {words.map((word) => (
        <li key={word.id} class="word-row">
          <Plate word={word} />
          <span class="grow">
            <span class="word-known" data-speak="">
              <WordText word={word} tap />
              {isSure(cards.value.get(word.id)) && <Icon name="check" size={22} label={t("Du kan det")} />}
            </span>
            {word.gloss && (
              <span class="small soft block">
                <Gloss text={word.gloss} />
              </span>
            )}
          </span>
          <WordSound word={word} small />
        </li>
      ))}
    </ul>
  );
}

/** The words of a sentence are tapped one by one: the sentence itself is opened by its mark. */
function Plate({ word }: { word: Word }) {
  const plate = <WordPlate url={addressOf(word)} size={48} initial={initialOf(word)} />;
  if (!/\s/u.test(word.word) || word.kind !== "phrase") return plate;
  return (
    <button
      type="button"
      class="plate-button"
      aria-label={t("Om: {word}", { word: word.word })}
      onClick={() => showRow(word)}
    >
      {plate}
    </button>
  );
}
