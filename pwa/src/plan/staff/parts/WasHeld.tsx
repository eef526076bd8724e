import { t } from "../../../core/i18n";
import { useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Button, toast } from "../../../ui";
import type { Meeting } from "../../queries";
import { changeMeeting } from "../actions";
import { type Known, withMeeting } from "../known";

/** A planned meeting whose time is over: held or not, in one tap, with a way back. A held one counts as contact. */
export function WasHeld({ id, known }: { id: string; known: Known }) {
  const saving = useSaving();
  const tell = async (status: "held" | "not_held") => {
    const saved = await saving.save<Meeting>(...changeMeeting(id, { status }));
    if (saved === null) return;
    known.put(withMeeting(known.page, saved.data));
    const words = status === "held" ? t("Møtet er ført som holdt") : t("Møtet er ført som ikke holdt");
    toast(words, () => void takeBack());
  };
  const takeBack = async () => {
    if (await saving.save<Meeting>(...changeMeeting(id, { status: "planned" }))) known.again();
  };
  return (
    <span class="row tight">
      <Button kind="soft" small icon="check" disabled={saving.busy} onClick={() => tell("held")}>
        {t("Holdt")}
      </Button>
      <Button kind="plain" small disabled={saving.busy} onClick={() => tell("not_held")}>
        {t("Ikke holdt")}
      </Button>
      <TroubleCard trouble={saving.trouble} />
    </span>
  );
}
