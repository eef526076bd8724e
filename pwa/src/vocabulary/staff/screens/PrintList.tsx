import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { useList } from "../../../people/staff/ask";
import { Page, Shown } from "../../../people/staff/parts";
import { Button, Check, Nb } from "../../../ui";
import { tradeTitle } from "../../decks";
import { addressOf, WordText } from "../../parts/WordParts";
import { isCard, type Word } from "../../types";
import { GlossLanguage, GlossText } from "../parts/Gloss";
import { formsInWords, formsOf, glossesIn, wordsAddress } from "../teaching";

/** A trade on paper: pictures, articles, forms and the meaning in one language. Printing takes the list and nothing around it. */
export function PrintList({ trade }: { trade: string }) {
  const [lang, setLang] = useState(glossesIn);
  const [examples, setExamples] = useState(false);
  const asked = useList<Word>(wordsAddress(trade, lang));
  return (
    <Page
      title={t("Liste på papir")}
      tools={
        <Button small icon="printer" onClick={() => print()}>
          {t("Skriv ut")}
        </Button>
      }
    >
      <div class="desk-filters no-paper">
        <GlossLanguage value={lang} onChange={setLang} />
        <Check on={examples} onChange={setExamples}>
          {t("Med eksempler")}
        </Check>
      </div>
      <Shown asked={asked}>
        {(words) => (
          <article class="word-paper">
            <h2>
              <bdi>{tradeTitle(trade) || trade}</bdi>
            </h2>
            {[...unitsOf(words)].map(([unit, rows]) => (
              <Unit key={unit} unit={unit} words={rows} lang={lang} examples={examples} />
            ))}
          </article>
        )}
      </Shown>
    </Page>
  );
}

function unitsOf(words: readonly Word[]): Map<string, Word[]> {
  const units = new Map<string, Word[]>();
  for (const word of words.filter(isCard)) units.set(word.unit, [...(units.get(word.unit) ?? []), word]);
  return units;
}

interface UnitProps {
  unit: string;
  words: Word[];
  lang: string;
  examples: boolean;
}

function Unit({ unit, words, lang, examples }: UnitProps) {
  return (
    <section>
      <h3>{t("Del {unit}", { unit })}</h3>
      <ul class="paper-words">
        {words.map((word) => (
          <li key={word.id}>
            <span class="paper-picture">{addressOf(word) && <img src={addressOf(word) ?? ""} alt="" />}</span>
            <span>
              <WordText word={word} />
              {formsOf(word).length > 0 && (
                <span class="paper-forms">
                  <Nb>{formsInWords(word)}</Nb>
                </span>
              )}
              {examples && word.example && (
                <span class="paper-forms">
                  <Nb>{word.example}</Nb>
                </span>
              )}
            </span>
            <span>{word.gloss && <GlossText text={word.gloss} lang={lang} />}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
