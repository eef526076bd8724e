import { t } from "../../../core/i18n";
import { useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Button, Tag, toast } from "../../../ui";
import { agreedAnew, type Clashes } from "../../conflict";
import { Reworded } from "../../parts/Reworded";
import type { Step } from "../../queries";
import { agreeOn } from "../actions";
import { clashesIn } from "../clash";
import { type Known, withStep } from "../known";

/** Her own suggestion waits for the adviser's yes; the adviser's waits for hers. In other words meanwhile, both are shown. */
export function AgreeOn({ step, known }: { step: Step; known: Known }) {
  const saving = useSaving();
  if (step.agreed || step.state === "done" || step.state === "cancelled") return null;
  if (step.yes_of === "staff")
    return (
      <Tag tone="stone" icon="hourglass-medium">
        {t("Venter på ja")}
      </Tag>
    );
  const agree = async (read: Step) => {
    const saved = await saving.save<Step>(...agreeOn(read));
    if (saved === null) return;
    known.put(withStep(known.page, saved.data));
    toast(t("Avtalt: {title}", { title: saved.data.title }));
  };
  const clashes = clashesIn(saving.trouble);
  if (clashes)
    return <Again clashes={clashes} agree={() => agree({ ...step, ...agreedAnew(step, clashes) })} />;
  return (
    <>
      <Button
        kind="soft"
        small
        icon="handshake"
        disabled={saving.busy}
        label={t("Avtal steget {title}", { title: step.title })}
        onClick={() => agree(step)}
      >
        {t("Avtal")}
      </Button>
      <TroubleCard trouble={saving.trouble} again={() => agree(step)} />
    </>
  );
}

function Again({ clashes, agree }: { clashes: Clashes; agree: () => Promise<void> }) {
  return (
    <div class="stack tight">
      <Reworded clashes={clashes} />
      <Button kind="soft" small icon="handshake" onClick={agree}>
        {t("Avtal slik det er nå")}
      </Button>
    </div>
  );
}
