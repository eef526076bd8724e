import { Problem } from "../../../core/http";
import { t, tn } from "../../../core/i18n";
import { useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Button, Notice } from "../../../ui";
import { goSaying } from "../../../week/staff/leave";
import { CHANGED_MEANWHILE } from "../../conflict";
import { makeTogether } from "../actions";
import { type Draft, newest, templatesOf, versionOf } from "../compose";
import { firstName } from "../known";
import { planPath } from "../paths";
import type { Content, PersonPlan } from "../types";

interface FootProps {
  draft: Draft;
  /** What the form began with. */
  start: Content;
  /** The plan as it is now. */
  page: PersonPlan;
  again: () => void;
  onSent: () => void;
}

/** Sends the proposal and each goal with its steps as one act. */
export function ComposeFoot({ draft, start, page, again, onSent }: FootProps) {
  const saving = useSaving();
  const { id } = page.person;
  const proposal = versionOf(draft, start, newest(page.plan)?.id ?? null);
  const goals = templatesOf(draft);
  const steps = goals.reduce((sum, goal) => sum + goal.steps.length, 0);
  const overtaken = saving.trouble instanceof Problem && saving.trouble.code === CHANGED_MEANWHILE;
  const send = async () => {
    if ((await saving.save(...makeTogether(id, { proposal, goals }))) === null) return;
    onSent();
    goSaying(
      planPath(id),
      t("Forslaget er laget. {name} ser det på telefonen.", { name: firstName(page.person) }),
    );
  };
  return (
    <div class="stays">
      {overtaken ? (
        <Overtaken onLook={again} onClear={saving.clear} />
      ) : (
        <TroubleCard trouble={saving.trouble} again={send} />
      )}
      <Button icon="check" wide disabled={saving.busy || (!proposal && steps === 0)} onClick={send}>
        {steps > 0
          ? tn("Lag forslaget med {n} steg", "Lag forslaget med {n} steg", steps)
          : t("Lag forslaget")}
      </Button>
    </div>
  );
}

/** A newer version came while she wrote: the form is laid on top of it, and nothing she wrote is lost. */
function Overtaken({ onLook, onClear }: { onLook: () => void; onClear: () => void }) {
  const look = () => {
    onClear();
    onLook();
  };
  return (
    <Notice kind="cloud" icon="users">
      {t("Noen andre laget en ny versjon mens du skrev. Det du har skrevet, står her fremdeles.")}
      <Button kind="soft" small icon="arrow-clockwise" onClick={look}>
        {t("Hent den nye, og behold mitt")}
      </Button>
    </Notice>
  );
}
