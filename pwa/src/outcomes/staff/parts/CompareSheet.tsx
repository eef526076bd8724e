import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { type Saving, useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Button, Sheet, Tag, TextField, type Tone } from "../../../ui";
import type { Municipality, State } from "../figures";

const LONGEST = 100;

interface CompareSheetProps {
  comparisons: readonly Municipality[];
  onChanged: () => void;
  onClose: () => void;
}

/** Two municipalities see each other's figures when both said yes, and no longer when one takes it back. */
export function CompareSheet({ comparisons, onChanged, onClose }: CompareSheetProps) {
  const [name, setName] = useState("");
  const saving = useSaving();
  const put = async (body: { with_id: string; agree: boolean } | { name: string; agree: true }) => {
    if ((await saving.save("PUT", "/outcomes/comparison", body)) === null) return;
    setName("");
    onChanged();
  };
  return (
    <Sheet title={t("Sammenlign med en annen kommune")} onClose={onClose} dialog>
      <p class="soft">{t("Begge må si ja. Små grupper er skjult for begge. Du kan si nei når som helst.")}</p>
      <ul class="desk-lines">
        {comparisons.map((one) => (
          <li key={one.id}>
            <Line one={one} saving={saving} onPut={(agree) => void put({ with_id: one.id, agree })} />
          </li>
        ))}
      </ul>
      <TextField label={t("Spør en kommune")} value={name} maxLength={LONGEST} onChange={setName} />
      <TroubleCard trouble={saving.trouble} />
      <Button
        wide
        disabled={saving.busy || name.trim() === ""}
        onClick={() => void put({ name: name.trim(), agree: true })}
      >
        {t("Spør")}
      </Button>
    </Sheet>
  );
}

const states: Record<State, { words: () => string; tone: Tone }> = {
  none: { words: () => t("Ikke spurt"), tone: "stone" },
  asked: { words: () => t("Venter på svar"), tone: "wait" },
  asks: { words: () => t("Spør dere"), tone: "wait" },
  agreed: { words: () => t("Begge sa ja"), tone: "good" },
};

interface LineProps {
  one: Municipality;
  saving: Saving;
  onPut: (agree: boolean) => void;
}

const noWords: Partial<Record<State, () => string>> = {
  asked: () => t("Ikke spør likevel"),
  asks: () => t("Si nei"),
  agreed: () => t("Slutt å dele"),
};

function Line({ one: { name, state }, saving, onPut }: LineProps) {
  const no = noWords[state];
  return (
    <>
      <span class="grow">
        <bdi lang="nb">{name}</bdi>
      </span>
      <Tag tone={states[state].tone}>{states[state].words()}</Tag>
      {(state === "asks" || state === "none") && (
        <Button kind="soft" small disabled={saving.busy} onClick={() => onPut(true)}>
          {t("Si ja")}
        </Button>
      )}
      {no && (
        <Button kind="plain" small disabled={saving.busy} onClick={() => onPut(false)}>
          {no()}
        </Button>
      )}
    </>
  );
}
