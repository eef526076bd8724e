import { useState } from "preact/hooks";
import { listed, t } from "../../../core/i18n";
import { useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Button, Sheet, toast } from "../../../ui";
import { approveLonger, refuseLonger } from "../actions";
import { ReasonField } from "./ReasonField";

interface AnswerProps {
  id: string;
  onDone: () => void;
}

/** The second person's yes to what she sees, or her no with a reason. */
export function AnswerButtons({ id, until, onDone }: AnswerProps & { until: string }) {
  const [refusing, setRefusing] = useState(false);
  const saving = useSaving();
  const approve = async () => {
    if (!(await saving.save(...approveLonger(id, until)))) return;
    toast(t("Jobbsmaken er forlenget"));
    onDone();
  };
  return (
    <>
      <span class="row">
        <Button kind="soft" small icon="check" disabled={saving.busy} onClick={approve}>
          {t("Si ja til forlengelsen")}
        </Button>
        <Button kind="plain" small icon="minus" disabled={saving.busy} onClick={() => setRefusing(true)}>
          {t("Si nei")}
        </Button>
      </span>
      <TroubleCard trouble={saving.trouble} again={approve} />
      {refusing && (
        <RefuseSheet
          id={id}
          title={t("Si nei til forlengelsen")}
          onDone={onDone}
          onClose={() => setRefusing(false)}
        />
      )}
    </>
  );
}

/** Whoever proposed it waits for the other, and may take it back. */
export function TakeBack({ id, asked, onDone }: AnswerProps & { asked: string[] }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <span class="under">
        {asked.length > 0
          ? t("Venter på svar. Kan svare: {names}", { names: listed(asked) })
          : t("Her er ingen andre som kan si ja.")}
      </span>
      <Button kind="plain" small icon="minus" onClick={() => setOpen(true)}>
        {t("Trekk forslaget")}
      </Button>
      {open && (
        <RefuseSheet id={id} title={t("Trekk forslaget")} onDone={onDone} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

function RefuseSheet({ id, title, onDone, onClose }: AnswerProps & { title: string; onClose: () => void }) {
  const [reason, setReason] = useState("");
  const saving = useSaving();
  const save = async () => {
    if (!(await saving.save(...refuseLonger(id, reason.trim())))) return;
    onClose();
    toast(t("Den blir ikke lengre. Deltakeren får beskjed."));
    onDone();
  };
  return (
    <Sheet title={title} onClose={onClose} dialog>
      <p class="soft">{t("Jobbsmaken varer så lenge som avtalt.")}</p>
      <ReasonField value={reason} onChange={setReason} />
      <TroubleCard trouble={saving.trouble} again={save} />
      <Button wide icon="check" disabled={saving.busy || !reason.trim()} onClick={save}>
        {title}
      </Button>
    </Sheet>
  );
}
