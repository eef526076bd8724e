import "../vocabulary.css";
import { useSignal } from "@preact/signals";
import { t } from "../../core/i18n";
import { newId } from "../../core/id";
import { act } from "../../core/outbox";
import { Button, Card, Empty, Icon, Nb, TextField, toast } from "../../ui";
import { addOwnWord, dropOwnWord } from "../actions";
import { asCard, ownWords } from "../decks";
import { follow } from "../follow";
import { PhotoField } from "../parts/PhotoField";
import { SoundField } from "../parts/SoundField";
import { WordSound } from "../parts/Sounds";
import { addressOf, WordPicture } from "../parts/WordParts";
import type { OwnWord } from "../types";

/** My own words, with my own photo or recording: nobody else sees them. */
export function MyWords() {
  follow();
  const mine = [...ownWords.value.values()];
  return (
    <div class="stack">
      <h1 data-speak="">{t("Mine ord")}</h1>
      <p class="soft" data-speak="">
        {t("Bare du ser disse ordene.")}
      </p>
      {mine.length > 0 ? (
        <>
          <ul class="card stack tight">
            {mine.map((word) => (
              <Row key={word.id} word={word} />
            ))}
          </ul>
          <Button wide icon="arrow-right" href="/ord/runde/mine">
            {t("Start en runde")}
          </Button>
        </>
      ) : (
        <Empty inset title={t("Ingen ord ennå")}>
          {t("Skriv et ord du vil huske.")}
        </Empty>
      )}
      <NewWord first={mine.length === 0} />
    </div>
  );
}

function Row({ word }: { word: OwnWord }) {
  const card = asCard(word);
  const picture = addressOf(card);
  const drop = () => {
    void act(dropOwnWord, { id: word.id, word: word.word });
    toast(t("Ordet er borte"), () => void act(addOwnWord, { ...word, id: newId() }));
  };
  return (
    <li class="word-row">
      {picture && <WordPicture url={picture} size={48} />}
      <span class="grow">
        <strong class="block" data-speak="">
          <Nb tap>{word.word}</Nb>
        </strong>
        {card.gloss && (
          <span class="small soft block">
            <bdi>{card.gloss}</bdi>
          </span>
        )}
      </span>
      <span class="row-acts">
        <WordSound word={card} small />
        <button
          type="button"
          class="sound"
          aria-label={t("Ta bort {word}", { word: word.word })}
          onClick={drop}
        >
          <Icon name="trash" size={22} />
        </button>
      </span>
    </li>
  );
}

function NewWord({ first }: { first: boolean }) {
  const made = useSignal<Omit<OwnWord, "id">>({ word: "" });
  const lacksWord = useSignal(false);
  const change = (fields: Partial<OwnWord>) => {
    made.value = { ...made.value, ...fields };
  };
  const keep = (event: Event) => {
    event.preventDefault();
    lacksWord.value = !made.value.word.trim();
    if (lacksWord.value) return;
    void act(addOwnWord, { ...made.value, id: newId() });
    made.value = { word: "" };
    toast(t("Ordet er lagret"));
  };
  return (
    <Card label={t("Nytt ord")}>
      <form class="stack" onSubmit={keep}>
        <h2 class="third">{t("Nytt ord")}</h2>
        <TextField
          label={t("Ordet på norsk")}
          value={made.value.word}
          problem={lacksWord.value && !made.value.word.trim() ? t("Skriv ordet først.") : undefined}
          maxLength={80}
          autoComplete="off"
          onChange={(word) => change({ word })}
        />
        <TextField
          label={t("Hva det betyr")}
          value={made.value.gloss ?? ""}
          maxLength={200}
          autoComplete="off"
          onChange={(gloss) => change({ gloss })}
        />
        <PhotoField photo={made.value.photo ?? null} onChange={(photo) => change({ photo })} />
        <SoundField sound={made.value.sound ?? null} onChange={(sound) => change({ sound })} />
        <Button type="submit" kind={first ? "main" : "soft"} wide icon="plus">
          {t("Lagre ordet")}
        </Button>
      </form>
    </Card>
  );
}
