import { useState } from "preact/hooks";
import { today } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { staffCard } from "../../../people/queries";
import { useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Button, Card, Confirm, Icon, Sheet, Tag, TextField, toast } from "../../../ui";
import { since } from "../../../ui/dates";
import { sinceWithin } from "../../../ui/within";
import type { Version } from "../../queries";
import { copyDecision, withdraw } from "../actions";
import { firstName, type Known } from "../known";
import { ChangeList } from "./ChangeList";

/** What is proposed and not in force: dashed, with what it would change, and whether she has said yes. */
export function ProposalPart(known: Known) {
  const { proposal } = known.page.plan;
  if (!proposal) return null;
  const by = staffCard(proposal.by_id)?.name;
  return (
    <Card dashed class="part" label={t("Forslag")}>
      <div class="row apart">
        <h2 class="part-title">{t("Forslag, ikke vedtatt")}</h2>
        <Agreed proposal={proposal} known={known} />
      </div>
      <p class="soft">
        {by ? t("{name}, {when}", { name: by, when: sinceWithin(proposal.at) }) : since(proposal.at)}
      </p>
      <ChangeList changes={proposal.changes} />
      {known.may && <Acts proposal={proposal} known={known} />}
    </Card>
  );
}

interface Given {
  proposal: Version;
  known: Known;
}

function Agreed({ proposal, known }: Given) {
  const name = firstName(known.page.person);
  return proposal.agreed_at ? (
    <Tag icon="handshake">{t("{name} er enig", { name })}</Tag>
  ) : (
    <Tag tone="wait" icon="hourglass-medium">
      {t("Venter på {name}", { name })}
    </Tag>
  );
}

function Acts({ proposal, known }: Given) {
  const [open, setOpen] = useState<"decision" | "withdraw" | null>(null);
  const saving = useSaving();
  const drop = async () => {
    if ((await saving.save(...withdraw(proposal.id))) === null) return;
    known.again();
    toast(t("Forslaget er trukket. Det står i historikken."));
  };
  const close = () => setOpen(null);
  return (
    <>
      <TroubleCard trouble={saving.trouble} again={drop} />
      <div class="form-end">
        <Button kind="soft" small icon="s-clipboard-text" onClick={() => setOpen("decision")}>
          {t("Skriv inn vedtaket")}
        </Button>
        <Button kind="plain" small icon="x" onClick={() => setOpen("withdraw")}>
          {t("Trekk forslaget")}
        </Button>
      </div>
      {open === "decision" && <DecisionSheet proposal={proposal} known={known} onClose={close} />}
      {open === "withdraw" && (
        <Confirm title={t("Trekke forslaget?")} yes={t("Trekk forslaget")} onYes={drop} onClose={close}>
          <p>{t("Planen blir som den er. Forslaget står i historikken.")}</p>
        </Confirm>
      )}
    </>
  );
}

/** A copy of what was decided in the municipality's own system; the app decides nothing (IL § 15). */
function DecisionSheet({ proposal, known, onClose }: Given & { onClose: () => void }) {
  const [number, setNumber] = useState("");
  const [date, setDate] = useState(today());
  const saving = useSaving();
  const save = async () => {
    if ((await saving.save(...copyDecision(proposal.id, number.trim(), date))) === null) return;
    onClose();
    known.again();
    toast(t("Planen gjelder nå"));
  };
  return (
    <Sheet title={t("Vedtaket")} onClose={onClose} dialog>
      <p class="row nowrap">
        <Icon name="info" size={24} />
        <span>{t("Vedtaket gjøres i kommunens eget system. Her står bare nummer og dato.")}</span>
      </p>
      <TextField label={t("Nummer på vedtaket")} value={number} maxLength={60} onChange={setNumber} />
      <TextField label={t("Dato for vedtaket")} type="date" value={date} max={today()} onChange={setDate} />
      <TroubleCard trouble={saving.trouble} again={save} />
      <Button wide icon="check" disabled={saving.busy || !number.trim() || date === ""} onClick={save}>
        {t("Lagre vedtaket")}
      </Button>
    </Sheet>
  );
}
