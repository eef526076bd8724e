import type { ComponentChildren } from "preact";
import { t } from "../../core/i18n";
import { Button, Icon } from "../../ui";
import { sinceWithin } from "../../ui/within";
import type { Choice, Clash } from "../conflict";
import "./choose.css";

export interface ChooseValueProps {
  /** What the field is called: "Tittel". */
  field: string;
  clash: Clash;
  /** A value of the field in words; an empty one too. */
  words: (value: unknown) => ComponentChildren;
  /** Who wrote the other one, where that is known. */
  by?: string | undefined;
  chosen?: Choice | undefined;
  onChoose: (choice: Choice) => void;
}

/** Two people changed one field: both texts stand side by side, and she who came later chooses. Nothing is chosen beforehand. */
export function ChooseValue({ field, clash, words, by, chosen, onChoose }: ChooseValueProps) {
  return (
    <fieldset class="choose">
      <legend class="strong" data-speak="">
        {field}
      </legend>
      <One label={t("Du skrev")} chosen={chosen === "yours"} onChoose={() => onChoose("yours")}>
        {words(clash.yours)}
      </One>
      <One label={otherLabel(by, clash.at)} chosen={chosen === "theirs"} onChoose={() => onChoose("theirs")}>
        {words(clash.theirs)}
      </One>
    </fieldset>
  );
}

function otherLabel(by: string | undefined, at: string | null | undefined): string {
  const name = by ?? t("En annen");
  return at ? t("{name} skrev {when}", { name, when: sinceWithin(at) }) : t("{name} skrev", { name });
}

interface OneProps {
  label: string;
  chosen: boolean;
  onChoose: () => void;
  children: ComponentChildren;
}

function One({ label, chosen, onChoose, children }: OneProps) {
  return (
    <button type="button" class="choose-one" aria-pressed={chosen} onClick={onChoose} data-speak="">
      <span class="grow">
        <span class="small soft block">{label}</span>
        <bdi class="strong block">{children}</bdi>
      </span>
      <span class="choose-mark">{chosen && <Icon name="check" size={20} />}</span>
    </button>
  );
}

/** The foot of a choice: once everything is chosen, it is sent. */
export function ChooseDone({ ready, onDone }: { ready: boolean; onDone: () => void }) {
  return (
    <Button wide icon="check" disabled={!ready} onClick={onDone}>
      {t("Lagre det jeg valgte")}
    </Button>
  );
}
