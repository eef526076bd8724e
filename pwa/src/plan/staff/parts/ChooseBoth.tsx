import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { staffCard } from "../../../people/queries";
import { Button, Notice } from "../../../ui";
import { since } from "../../../ui/dates";
import { type Choice, type Clash, type Clashes, isSettled } from "../../conflict";
import { fieldWords, valueWords } from "../clash";

/** Both values of each field that two have changed; nothing is chosen beforehand. */
export function ChooseBoth({
  clashes,
  onChoose,
}: {
  clashes: Clashes;
  onChoose: (choices: Record<string, Choice>) => void;
}) {
  const [choices, set] = useState<Record<string, Choice>>({});
  return (
    <>
      <Notice kind="cloud" icon="users">
        {t("Noen andre har endret det samme mens du skrev. Velg hva som skal stå.")}
      </Notice>
      {Object.entries(clashes).map(([field, clash]) => (
        <Both
          key={field}
          field={field}
          clash={clash}
          chosen={choices[field]}
          onChoose={(choice) => set({ ...choices, [field]: choice })}
        />
      ))}
      <Button wide icon="check" disabled={!isSettled(clashes, choices)} onClick={() => onChoose(choices)}>
        {t("Bruk det jeg har valgt")}
      </Button>
    </>
  );
}

interface BothProps {
  field: string;
  clash: Clash;
  chosen: Choice | undefined;
  onChoose: (choice: Choice) => void;
}

function Both({ field, clash, chosen, onChoose }: BothProps) {
  const who = staffCard(clash.by_id)?.name ?? t("Deltakeren");
  const theirs = clash.at ? t("{name}, {when}", { name: who, when: since(clash.at) }) : who;
  const sides = [
    { choice: "yours" as const, who: t("Du"), value: clash.yours },
    { choice: "theirs" as const, who: theirs, value: clash.theirs },
  ];
  return (
    <fieldset class="both">
      <legend>{fieldWords(field)}</legend>
      {sides.map(({ choice, who: whose, value }) => (
        <label key={choice} class="both-side">
          <input type="radio" name={field} checked={chosen === choice} onChange={() => onChoose(choice)} />
          <span>
            <span class="under">{whose}</span>
            <strong>
              <bdi>{valueWords(field, value)}</bdi>
            </strong>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
