import { useSignal } from "@preact/signals";
import { t } from "../../core/i18n";
import { Button, Icon, Nb, TextField } from "../../ui";
import type { Exercise } from "../exercises";
import { inOrder } from "../sentence";
import { rightArticles } from "../types";
import { isWritten } from "../writing";
import { AnswerButton } from "./Choice";
import { SayIt } from "./SayIt";

type Of<K extends Exercise["kind"]> = Extract<Exercise, { kind: K }>;
interface Asked<K extends Exercise["kind"]> {
  exercise: Of<K>;
  done: boolean;
  onDone: (right: boolean) => void;
}

/** en, ei or et; where both are right, both are. */
export function Article({ exercise, done, onDone }: Asked<"article">) {
  const chosen = useSignal<string | null>(null);
  const right = rightArticles(exercise.word);
  const choose = (article: string) => {
    chosen.value = article;
    onDone(right.includes(article));
  };
  const standFor = (article: string) => {
    if (!done) return "open";
    if (right.includes(article)) return "right";
    return article === chosen.value ? "chosen" : "rest";
  };
  return (
    <ul class="answers">
      {exercise.options.map((article) => (
        <li key={article}>
          <AnswerButton stand={standFor(article)} onClick={() => choose(article)}>
            <Nb>
              <strong>{article}</strong>
            </Nb>
          </AnswerButton>
        </li>
      ))}
    </ul>
  );
}

/** Tap the words in their order; a word in the line goes back when it is tapped. */
export function Order({ exercise, done, onDone }: Asked<"order">) {
  const put = useSignal<number[]>([]);
  const { mixed, sentence } = exercise;
  const rest = mixed.map((_, place) => place).filter((place) => !put.value.includes(place));
  const text = put.value.map((place) => mixed[place] ?? "");
  const take = (place: number) => {
    put.value = [...put.value, place];
  };
  const giveBack = (place: number) => {
    put.value = put.value.filter((other) => other !== place);
  };
  return (
    <div class="stack">
      <fieldset class="sentence" dir="ltr" aria-label={t("Setningen din")}>
        {put.value.map((place) => (
          <Part key={place} word={mixed[place] ?? ""} disabled={done} onClick={() => giveBack(place)} />
        ))}
        {put.value.length > 0 && <span aria-hidden="true">{sentence.end}</span>}
      </fieldset>
      {!done && (
        <div class="parts" dir="ltr">
          {rest.map((place) => (
            <Part key={place} word={mixed[place] ?? ""} onClick={() => take(place)} />
          ))}
        </div>
      )}
      {!done && rest.length === 0 && (
        <Button wide icon="check" onClick={() => onDone(inOrder(text, sentence))}>
          {t("Se om det er riktig")}
        </Button>
      )}
    </div>
  );
}

function Part({
  word,
  onClick,
  disabled = false,
}: {
  word: string;
  onClick: () => void;
  disabled?: boolean;
}) {
  return (
    <button type="button" class="part" lang="nb" disabled={disabled} onClick={onClick}>
      {word}
    </button>
  );
}

/** Written by hand: forgiving about the keyboard, not about the word. */
export function Write({ exercise, done, onDone }: Asked<"write">) {
  const written = useSignal("");
  const look = (event: Event) => {
    event.preventDefault();
    if (written.value.trim()) onDone(isWritten(written.value, exercise.word.word));
  };
  if (done)
    return (
      <p class="written">
        <Icon name="pencil-simple" size={22} label={t("Du skrev")} />
        <Nb>{written.value}</Nb>
      </p>
    );
  return (
    <form class="stack" onSubmit={look}>
      <TextField
        label={t("Skriv ordet på norsk")}
        value={written.value}
        maxLength={80}
        autoComplete="off"
        onChange={(value) => {
          written.value = value;
        }}
      />
      <Button type="submit" wide icon="check">
        {t("Se om det er riktig")}
      </Button>
    </form>
  );
}

/** Said aloud, recorded and compared by ear; she judges herself, no machine does. */
export function Say({ done, onDone }: Asked<"say">) {
  if (done) return null;
  return (
    <div class="stack">
      <SayIt />
      <div class="two">
        <Button kind="soft" wide icon="arrow-clockwise" onClick={() => onDone(false)}>
          {t("Ikke ennå")}
        </Button>
        <Button wide icon="check" onClick={() => onDone(true)}>
          {t("Jeg kan det")}
        </Button>
      </div>
    </div>
  );
}
