import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { staffCard } from "../../../people/queries";
import { Notice } from "../../../ui";
import { type Choice, type Clashes, isSettled } from "../../conflict";
import { type FieldsOf, fieldName, valueWords } from "../../fields";
import { ChooseDone, ChooseValue } from "../../parts/ChooseValue";

interface BothProps {
  /** What was changed: it names the fields. */
  of: FieldsOf;
  clashes: Clashes;
  /** The participant's name: who has no contact card is she. */
  her: string;
  onChoose: (choices: Record<string, Choice>) => void;
}

/** Both values of each field that two have changed; nothing is chosen beforehand. */
export function ChooseBoth({ of, clashes, her, onChoose }: BothProps) {
  const [choices, set] = useState<Record<string, Choice>>({});
  return (
    <>
      <Notice kind="cloud" icon="users">
        {t("Noen andre har endret det samme mens du skrev. Velg hva som skal stå.")}
      </Notice>
      {Object.entries(clashes).map(([field, clash]) => (
        <ChooseValue
          key={field}
          field={fieldName(field, of)}
          clash={clash}
          words={(value) => valueWords(field, value, of)}
          by={staffCard(clash.by_id)?.name ?? her}
          chosen={choices[field]}
          onChoose={(choice) => set({ ...choices, [field]: choice })}
        />
      ))}
      <ChooseDone ready={isSettled(clashes, choices)} onDone={() => onChoose(choices)} />
    </>
  );
}
