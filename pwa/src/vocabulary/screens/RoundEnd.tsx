import { t, tn } from "../../core/i18n";
import { Button, Icon, Nb, Notice } from "../../ui";
import { ProgressCard } from "../parts/ProgressCard";
import { addressOf, WordPicture } from "../parts/WordParts";
import { waitsToBeSent } from "../reviews";
import { shownWord } from "../types";
import type { Answered } from "./Round";

interface RoundEndProps {
  deck: string;
  answers: readonly Answered[];
  onAgain: () => void;
}

/** What went well, what comes again, and how far she has come. */
export function RoundEnd({ deck, answers, onAgain }: RoundEndProps) {
  const known = answers.filter(({ right }) => right);
  const again = answers.filter(({ right }) => !right);
  return (
    <div class="stack contours">
      <div>
        <h1 data-speak="">{t("Runden er ferdig")}</h1>
        <p class="soft" data-speak="">
          {tn("Du svarte rett på {n} ord.", "Du svarte rett på {n} ord.", known.length)}{" "}
          {again.length > 0 && tn("{n} ord kommer igjen.", "{n} ord kommer igjen.", again.length)}
        </p>
      </div>
      <ul class="card went-words">
        {[...known, ...again].map(({ word, right }) => (
          <li key={word.id} class={right ? "went-word" : "went-word again"}>
            <Thing word={word} />
            {right && (
              <span class="went-mark">
                <Icon name="check" size={16} label={t("Du kan det")} />
              </span>
            )}
          </li>
        ))}
      </ul>
      <ProgressCard deck={deck}>
        <p class="soft small" data-speak="">
          {t("Et ord teller her når du fortsatt husker det etter noen dager.")}
        </p>
      </ProgressCard>
      {waitsToBeSent.value && (
        <Notice icon="cloud-slash" kind="unsent">
          {t("Svarene er lagret på telefonen. De sendes når du har nett.")}
        </Notice>
      )}
      <div class="stack tight">
        <Button wide icon="check" href="/ord">
          {t("Ferdig for i dag")}
        </Button>
        <Button kind="soft" wide icon="arrow-clockwise" onClick={onAgain}>
          {t("En runde til")}
        </Button>
      </div>
    </div>
  );
}

function Thing({ word }: { word: Answered["word"] }) {
  const url = addressOf(word);
  if (url) return <WordPicture url={url} size={36} label={shownWord(word)} />;
  return (
    <span class="went-text">
      <Nb tap>{word.word}</Nb>
    </span>
  );
}
