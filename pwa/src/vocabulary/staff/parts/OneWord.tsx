import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { useAsked } from "../../../people/staff/ask";
import { Shown } from "../../../people/staff/parts";
import { Button, Empty, Nb, Sheet } from "../../../ui";
import { shownWord, type Word } from "../../types";
import { formsInWords } from "../teaching";
import { GlossForm } from "./Gloss";
import { RecordWord } from "./RecordWord";
import { wordIn } from "./WordSheet";

interface OneWordProps {
  wordId: string;
  lang: string;
  what: "gloss" | "recording";
  onSettled: () => void;
}

/** A button that opens the word, to write its meaning or to read it aloud. */
export function OneWord({ what, ...props }: OneWordProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        small
        kind="soft"
        icon={what === "gloss" ? "pencil-simple" : "microphone"}
        onClick={() => setOpen(true)}
      >
        {what === "gloss" ? t("Skriv betydningen") : t("Les inn")}
      </Button>
      {open && <WordOpen what={what} {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function WordOpen({ wordId, lang, what, onSettled, onClose }: OneWordProps & { onClose: () => void }) {
  const asked = useAsked(async () => ({ word: await wordIn(wordId, lang) }), `${wordId} ${lang}`);
  const done = () => {
    onClose();
    onSettled();
  };
  return (
    <Sheet title={asked.data?.word ? shownWord(asked.data.word) : t("Ord")} onClose={onClose} dialog>
      <Shown asked={asked}>
        {({ word }) =>
          word ? (
            <>
              <AboutWord word={word} />
              {what === "gloss" ? (
                <GlossForm word={word} lang={lang} onSaved={done} />
              ) : (
                <RecordWord word={word} onSent={done} />
              )}
            </>
          ) : (
            <Empty inset title={t("Ordet finnes ikke lenger.")} />
          )
        }
      </Shown>
    </Sheet>
  );
}

function AboutWord({ word }: { word: Word }) {
  return (
    <p class="soft">
      <Nb>{[formsInWords(word), word.example, word.note].filter(Boolean).join(" · ")}</Nb>
    </p>
  );
}
