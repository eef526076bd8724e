import { useEffect, useState } from "preact/hooks";
import { call } from "../../../core/http";
import { t } from "../../../core/i18n";
import { act } from "../../../core/outbox";
import { Button, Select, Sheet, Toggle } from "../../../ui";
import { allTrades, titleOf } from "../../names";
import type { Preparation, Word } from "../../types";
import { prepare } from "../actions";
import { type Unit, unitsOf } from "../units";

interface ChooseProps {
  session: string;
  title: string;
  before: Preparation | undefined;
  onClose: () => void;
}

/** A trade, perhaps one unit of it, perhaps a rehearsal of the interview. */
export function ChoosePreparation({ session, title, before, onClose }: ChooseProps) {
  const [trade, setTrade] = useState(before?.trade ?? "");
  const [unit, setUnit] = useState(before?.unit ?? "");
  const [rehearsal, rehearse] = useState(before?.rehearsal ?? false);
  const units = useUnits(trade);
  const save = () => {
    void act(prepare, {
      session_id: session,
      title,
      trade: trade || null,
      unit: unit || null,
      rehearsal,
    });
    onClose();
  };
  return (
    <Sheet title={t("Hva skal de øve på?")} onClose={onClose} dialog>
      <Select
        label={t("Ord fra et fag")}
        value={trade}
        options={[
          { value: "", words: t("Ingen ord") },
          ...allTrades.map((id) => ({ value: id, words: titleOf({ id, title: id }) })),
        ]}
        onChange={(next) => {
          setTrade(next);
          setUnit("");
        }}
      />
      {trade && <UnitSelect units={units} value={unit} onChange={setUnit} />}
      <Toggle
        label={t("Øv på intervju")}
        hint={t("Seks til åtte spørsmål. Et tema uten egne spørsmål får de vanlige.")}
        on={rehearsal}
        onChange={rehearse}
      />
      <Button wide icon="check" disabled={!trade && !rehearsal} onClick={save}>
        {t("Lagre")}
      </Button>
    </Sheet>
  );
}

interface UnitProps {
  units: readonly Unit[];
  value: string;
  onChange: (unit: string) => void;
}

function UnitSelect({ units, value, onChange }: UnitProps) {
  const known = units.some(({ unit }) => unit === value);
  return (
    <Select
      label={t("Hvilken del")}
      value={value}
      options={[
        { value: "", words: t("Hele faget") },
        ...(value && !known ? [{ value, words: t("Del {unit}", { unit: value }) }] : []),
        ...units.map(({ unit, words }) => ({
          value: unit,
          words: t("Del {unit}: {words}", { unit, words }),
        })),
      ]}
      onChange={onChange}
    />
  );
}

/** Asked for as a trade is chosen; without a network there is the whole trade to choose. */
function useUnits(trade: string): readonly Unit[] {
  const [units, set] = useState<readonly Unit[]>([]);
  useEffect(() => {
    let mine = true;
    set([]);
    if (trade)
      call<{ items: Word[] }>("GET", `/vocabulary/trades/${trade}/words`).then(
        ({ data }) => mine && set(unitsOf(data.items)),
        () => {},
      );
    return () => {
      mine = false;
    };
  }, [trade]);
  return units;
}
