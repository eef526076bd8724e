import { useState } from "preact/hooks";
import { call } from "../../../core/http";
import { t } from "../../../core/i18n";
import { useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Button, Nb, Sheet, toast } from "../../../ui";
import { pictureAddress } from "../../pictures";
import { hearWord } from "../../sound";
import { shownWord, type Word } from "../../types";
import { findingLine, findingsOf } from "../findings";
import { editAddress, formsInWords, formsOf, mayGloss, type OwnRow, teaches, tradeOf } from "../teaching";
import { GlossForm, GlossText, ReadMark } from "./Gloss";
import { RecordWord } from "./RecordWord";

interface SheetProps {
  word: Word;
  lang: string;
  /** The row that was written here, where there is one. */
  own?: OwnRow | undefined;
  onClose: () => void;
  onChange: (word: Word) => void;
  /** The row itself is another now. */
  onRowGone: () => void;
}

/** One word: how it stands, its meaning, a recording, and what a teacher can do with it. */
export function WordSheet({ word, lang, own, onClose, onChange, onRowGone }: SheetProps) {
  const picture = pictureAddress(word.picture);
  return (
    <Sheet title={shownWord(word)} onClose={onClose} dialog>
      <div class="taught-head">
        {picture && <img class="taught-picture" src={picture} alt="" />}
        <div class="stack tight grow">
          {formsOf(word).length > 0 && (
            <p>
              <Nb>{formsInWords(word)}</Nb>
            </p>
          )}
          {word.example && (
            <p class="soft">
              <Nb>{word.example}</Nb>
            </p>
          )}
          <p class="tags">{word.gloss && <ReadMark read={word.gloss_reviewed} />}</p>
        </div>
      </div>
      {mayGloss(lang) ? (
        <GlossForm key={lang} word={word} lang={lang} onSaved={(saved) => onChange({ ...word, ...saved })} />
      ) : (
        word.gloss && (
          <p>
            <GlossText text={word.gloss} lang={lang} />
          </p>
        )
      )}
      {teaches() && <Recording word={word} onGone={(gone) => onChange({ ...word, ...gone })} />}
      {teaches() && (
        <div class="row">
          {canEdit(word) && (
            <Button small kind="outline" icon="pencil-simple" href={editAddress(word.id)}>
              {t("Rett ordet")}
            </Button>
          )}
          {own && <TakeBack own={own} onDone={onRowGone} />}
        </div>
      )}
    </Sheet>
  );
}

/** Questions and dialogues are long: they are edited in the spreadsheet. */
const canEdit = (word: Word) => word.kind !== "question" && word.kind !== "line";

function Recording({ word, onGone }: { word: Word; onGone: (gone: Partial<Word>) => void }) {
  return (
    <section class="stack tight taught-part">
      <h3>{t("Opptak")}</h3>
      {word.sound && (
        <Heard
          id={word.sound}
          words={t("Hør ordet")}
          onHear={() => void hearWord(word)}
          onGone={() => onGone({ sound: null })}
        />
      )}
      {word.sound_example && (
        <Heard
          id={word.sound_example}
          words={t("Hør setningen")}
          onHear={() => void hearWord(word, { part: "example" })}
          onGone={() => onGone({ sound_example: null })}
        />
      )}
      <RecordWord word={word} onSent={() => {}} />
    </section>
  );
}

interface HeardProps {
  id: string;
  words: string;
  onHear: () => void;
  onGone: () => void;
}

/** A recording that everybody hears. */
function Heard({ id, words, onHear, onGone }: HeardProps) {
  const saving = useSaving();
  const remove = async () => {
    if ((await saving.save("DELETE", `/vocabulary/recordings/${id}`)) === null) return;
    toast(t("Opptaket er tatt bort."));
    onGone();
  };
  return (
    <>
      <div class="row">
        <Button small kind="soft" icon="w-play" onClick={onHear}>
          {words}
        </Button>
        <Button small kind="plain" icon="trash" disabled={saving.busy} onClick={() => void remove()}>
          {t("Ta bort opptaket")}
        </Button>
      </div>
      <TroubleCard trouble={saving.trouble} />
    </>
  );
}

/** Asks once, in place: what happens is said before it does. */
function TakeBack({ own, onDone }: { own: OwnRow; onDone: () => void }) {
  const [asked, setAsked] = useState(false);
  const saving = useSaving();
  if (!asked)
    return (
      <Button small kind="plain" icon="trash" onClick={() => setAsked(true)}>
        {t("Ta bort det vi skrev")}
      </Button>
    );
  const remove = async () => {
    if ((await saving.save("DELETE", `/vocabulary/rows/${own.id}`)) === null) return;
    toast(own.ships ? t("Ordet er som det kom.") : t("Ordet er tatt bort."));
    onDone();
  };
  return (
    <div class="stack tight taught-part">
      <p>
        {own.ships
          ? t("Da blir ordet som det var da det kom med Jobbspor.")
          : t("Da blir ordet borte for alle, med betydninger og opptak.")}
      </p>
      <TroubleCard trouble={saving.trouble} />
      {findingsOf(saving.trouble).map((finding) => (
        <p key={finding.code}>{findingLine(finding)}</p>
      ))}
      <div class="row">
        <Button small kind="danger" icon="trash" disabled={saving.busy} onClick={() => void remove()}>
          {t("Ta bort")}
        </Button>
        <Button small kind="soft" onClick={() => setAsked(false)}>
          {t("Nei, gå tilbake")}
        </Button>
      </div>
    </div>
  );
}

/** A word with its gloss in a language, wherever it was met. */
export async function wordIn(wordId: string, lang: string): Promise<Word | null> {
  const { data } = await call<{ items: Word[] }>(
    "GET",
    `/vocabulary/trades/${tradeOf(wordId)}/words?lang=${lang}`,
  );
  return data.items.find(({ id }) => id === wordId) ?? null;
}
