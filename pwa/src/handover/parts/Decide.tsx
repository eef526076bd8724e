import { useState } from "preact/hooks";
import { addDays, today } from "../../core/clock";
import { t } from "../../core/i18n";
import { whyFailed } from "../../core/refusals";
import { Button, Segmented, Sheet, TextField, WhyNot } from "../../ui";
import type { Item } from "../queries";
import { type Decision, decide, type View, type Way } from "../view";
import { titleOf } from "../words";

const LONGEST = 200;
const USUAL_DAYS = 14;

interface DecideProps {
  way: Way;
  item: Item;
  /** Who was named as receiver; somebody else may answer for the office. */
  name: string;
  onDecided: (view: View) => void;
  onClose: () => void;
}

/** The receiver's answer to one item: taken until a day, or closed with a reason. */
export function Decide({ way, item, name: named, onDecided, onClose }: DecideProps) {
  const [state, setState] = useState<Decision["state"]>("accepted");
  const [name, setName] = useState(named);
  const [due, setDue] = useState(addDays(today(), USUAL_DAYS));
  const [reason, setReason] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const decision: Decision = state === "accepted" ? { state, due } : { state, reason: reason.trim() };
  const ready = name.trim() !== "" && (state === "accepted" ? due !== "" : reason.trim() !== "");
  const send = async () => {
    setBusy(true);
    setProblem(null);
    try {
      onDecided(await decide(way, item.id, decision, name.trim()));
    } catch (error) {
      setProblem(whyFailed(error).text);
      setBusy(false);
    }
  };
  return (
    <Sheet title={titleOf(item)} onClose={onClose} dialog>
      <Segmented
        label={t("Hva skjer med punktet?")}
        name="decision"
        value={state}
        options={[
          { value: "accepted", words: t("Jeg tar det") },
          { value: "closed", words: t("Avslutt det") },
        ]}
        onChange={setState}
      />
      <TextField label={t("Navnet ditt")} value={name} maxLength={LONGEST} onChange={setName} />
      {state === "accepted" ? (
        <TextField label={t("Innen")} type="date" value={due} min={today()} onChange={setDue} />
      ) : (
        <TextField
          label={t("Hvorfor?")}
          hint={t("Deltakeren og rådgiveren ser grunnen.")}
          value={reason}
          maxLength={LONGEST}
          onChange={setReason}
        />
      )}
      <WhyNot words={problem} />
      <Button wide icon="check" disabled={busy || !ready} onClick={() => void send()}>
        {t("Lagre")}
      </Button>
    </Sheet>
  );
}
