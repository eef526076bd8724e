import { t, tn } from "../../../core/i18n";
import { syncNow } from "../../../core/sync";
import { useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Button, Sheet, TextField } from "../../../ui";
import type { Session } from "../../queries";
import { useReason } from "../reason";

const usual = () => [t("Lederen kan ikke komme"), t("Rommet er opptatt"), t("For få har meldt seg på")];

interface CancelProps {
  session: Session;
  people: number;
  onClose: () => void;
}

/** There is no session, and why: the reason is kept and told to those who had a seat. */
export function CancelSession({ session, people, onClose }: CancelProps) {
  const reason = useReason(t("Skriv en grunn. Den ser alle som har plass."));
  const saving = useSaving();
  const cancel = async () => {
    const words = reason.tried();
    if (words === "") return;
    const path = `/jobclub/sessions/${session.id}/cancellation`;
    if ((await saving.save("POST", path, { reason: words })) === null) return;
    await syncNow();
    onClose();
  };
  return (
    <Sheet title={t("Avlys timen")} onClose={onClose} dialog>
      <p>{tn("{n} person får beskjed, med grunnen.", "{n} personer får beskjed, med grunnen.", people)}</p>
      <div class="row">
        {usual().map((words) => (
          <Button key={words} kind="soft" small onClick={() => reason.set(words)}>
            {words}
          </Button>
        ))}
      </div>
      <TextField label={t("Hvorfor?")} {...reason.field} />
      <TroubleCard trouble={saving.trouble} />
      <Button kind="danger" wide icon="calendar-x" disabled={saving.busy} onClick={() => void cancel()}>
        {t("Avlys timen")}
      </Button>
    </Sheet>
  );
}
