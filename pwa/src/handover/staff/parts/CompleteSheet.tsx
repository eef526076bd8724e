import { Problem } from "../../../core/http";
import { t } from "../../../core/i18n";
import { useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Button, Sheet, toast } from "../../../ui";
import type { Handover } from "../../queries";
import { completion, gathering } from "../paths";

interface CompleteProps {
  handover: Handover;
  onSaved: (handover: Handover) => void;
  onClose: () => void;
}

/** Asks once: afterwards nothing in it can be changed. What came up meanwhile is brought in, and needs somebody too. */
export function CompleteSheet({ handover, onSaved, onClose }: CompleteProps) {
  const saving = useSaving();
  const post = async (path: string, words?: string) => {
    const saved = await saving.save<Handover>("POST", path, {});
    if (!saved) return;
    onSaved(saved.data);
    if (words) toast(words);
  };
  if (saving.trouble instanceof Problem && saving.trouble.code === "items_open")
    return (
      <Sheet title={t("Ikke ennå")} onClose={onClose} dialog>
        <TroubleCard trouble={saving.trouble} />
        <Button wide icon="s-user-plus" onClick={() => void post(gathering(handover.id))}>
          {t("Se punktene")}
        </Button>
      </Sheet>
    );
  return (
    <Sheet title={t("Fullføre overføringen?")} onClose={onClose} dialog>
      <p>{t("Da kan den ikke endres mer. Vi spør hva som skjedde, etter 30 og 90 dager.")}</p>
      <TroubleCard trouble={saving.trouble} />
      <Button
        wide
        icon="check"
        disabled={saving.busy}
        onClick={() => void post(completion(handover.id), t("Overføringen er fullført"))}
      >
        {t("Ja, fullfør")}
      </Button>
      <Button kind="soft" wide onClick={onClose}>
        {t("Nei, gå tilbake")}
      </Button>
    </Sheet>
  );
}
