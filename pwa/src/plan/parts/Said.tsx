import { t } from "../../core/i18n";
import { Card, Icon, RoundButton } from "../../ui";
import { phraseWords } from "../phrases";

interface SaidProps {
  texts: string[];
  words?: (text: string) => string;
  onRemove: (text: string) => void;
}

/** What she has said of herself, each with a way to take it back. */
export function Said({ texts, words = phraseWords, onRemove }: SaidProps) {
  return (
    <Card>
      <ul class="said">
        {texts.map((text) => (
          <li key={text}>
            <Icon name="check" size={22} />
            <bdi class="grow" data-speak="">
              {words(text)}
            </bdi>
            <RoundButton
              icon="x"
              tone="stone"
              size={48}
              silent
              label={t("Ta bort {text}", { text: words(text) })}
              onClick={() => onRemove(text)}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
