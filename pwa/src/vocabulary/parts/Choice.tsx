import { t } from "../../core/i18n";
import { Icon } from "../../ui";
import type { Choosing, Exercise } from "../exercises";
import type { Word } from "../types";
import { addressOf, Gloss, WordPicture, WordText } from "./WordParts";

type Choice = Extract<Exercise, { kind: Choosing }>;

/** How an answer stands once something has been chosen. */
type Stand = "open" | "right" | "chosen" | "rest";

interface ChoicesProps {
  exercise: Choice;
  /** Which answer she chose; -1: none yet known. */
  chosen: number | null;
  onChoose: (place: number) => void;
}

/** Four answers: words, meanings or pictures. After the choice the right one stands out, and hers is turned back, never red. */
export function Choices({ exercise, chosen, onChoose }: ChoicesProps) {
  const pictures = exercise.kind === "hear_picture";
  return (
    <ul class={pictures ? "answers pictures" : "answers"}>
      {exercise.options.map((option, place) => (
        <li key={option.id}>
          <Answer
            option={option}
            kind={exercise.kind}
            withArticle={Boolean(exercise.word.article)}
            stand={standOf(place, exercise.right, chosen)}
            onClick={() => onChoose(place)}
          />
        </li>
      ))}
    </ul>
  );
}

function standOf(place: number, right: number, chosen: number | null): Stand {
  if (chosen === null) return "open";
  if (place === right) return "right";
  return place === chosen ? "chosen" : "rest";
}

function Answer({
  option,
  kind,
  withArticle,
  stand,
  onClick,
}: {
  option: Word;
  kind: Choosing;
  /** The right one has an article; of a word of hers that has none, the others would tell it. */
  withArticle: boolean;
  stand: Stand;
  onClick: () => void;
}) {
  return (
    <AnswerButton stand={stand} onClick={onClick}>
      {kind === "hear_picture" ? (
        <WordPicture url={addressOf(option) ?? ""} size={88} label={t("Et bilde")} />
      ) : kind === "meaning" ? (
        <strong>
          <Gloss text={option.gloss ?? ""} />
        </strong>
      ) : (
        <WordText word={withArticle ? option : { word: option.word }} />
      )}
    </AnswerButton>
  );
}

interface AnswerButtonProps {
  stand: Stand;
  onClick: () => void;
  children: preact.ComponentChildren;
}

export function AnswerButton({ stand, onClick, children }: AnswerButtonProps) {
  return (
    <button
      type="button"
      class={`answer ${stand}`}
      disabled={stand !== "open"}
      data-speak=""
      onClick={onClick}
    >
      <span class="grow">{children}</span>
      {stand === "right" && (
        <span class="answer-mark">
          <Icon name="check" size={22} label={t("Riktig")} />
        </span>
      )}
      {stand === "chosen" && <Icon name="w-arrow-u-up-left" size={28} label={t("Du valgte denne")} />}
    </button>
  );
}
