import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { useSaving } from "../../../people/staff/ask";
import { Part, TroubleCard } from "../../../people/staff/parts";
import { type AnyIcon, Button, Icon, RoundButton, Tag, toast } from "../../../ui";
import { numericDay } from "../../../ui/dates";
import { sinceWithin } from "../../../ui/within";
import type { Step } from "../../queries";
import { isOpen } from "../../queries";
import { helped } from "../actions";
import { type Known, keeperOf, withStep } from "../known";
import type { Overdue } from "../types";
import { StepSheet } from "./StepSheet";
import { WasHeld } from "./WasHeld";

/** What asks for something now: where she wants help, and what is past its day. Nothing here: nothing is drawn. */
export function NowPart(known: Known) {
  const { page } = known;
  const steps = page.plan.steps ?? [];
  const asked = steps.filter((step) => step.help_asked_at && isOpen(step));
  const overdue = page.overdue.filter(({ ref_id }) => !asked.some(({ id }) => id === ref_id));
  const noNext = !steps.some(({ state }) => state === "planned" || state === "under_way");
  if (asked.length + overdue.length === 0 && !noNext) return null;
  return (
    <Part title={t("Nå")}>
      <ul class="desk-lines plan-now">
        {asked.map((step) => (
          <Asked key={step.id} step={step} known={known} />
        ))}
        {overdue.map((one) => (
          <Past key={`${one.what} ${one.ref_id}`} one={one} known={known} />
        ))}
        {noNext && (
          <li>
            <Icon name="signpost" size={24} />
            <strong class="grow">{t("Ingen neste steg")}</strong>
            <span class="soft">{t("Lag et sammen")}</span>
          </li>
        )}
      </ul>
    </Part>
  );
}

function Asked({ step, known }: { step: Step; known: Known }) {
  return (
    <li>
      <Tag tone="wait" icon="hand-waving">
        {t("Ber om hjelp")}
      </Tag>
      <span class="grow">
        <strong>
          <bdi>{step.title}</bdi>
        </strong>
        <span class="under">{t("Spurte {when}", { when: sinceWithin(step.help_asked_at ?? "") })}</span>
      </span>
      {known.may && (
        <span class="row tight">
          <Helped step={step} known={known} />
          <Change step={step} known={known} />
        </span>
      )}
    </li>
  );
}

function Helped({ step, known }: { step: Step; known: Known }) {
  const saving = useSaving();
  const tell = async () => {
    const saved = await saving.save<Step>(...helped(step.id));
    if (saved === null) return;
    known.put(withStep(known.page, saved.data ?? { ...step, help_asked_at: null }));
    toast(t("Ført: hjelp er gitt"));
  };
  return (
    <>
      <Button kind="soft" small icon="check" disabled={saving.busy} onClick={tell}>
        {t("Hjelp er gitt")}
      </Button>
      <TroubleCard trouble={saving.trouble} again={tell} />
    </>
  );
}

const PAST: Record<Overdue["what"], { words: () => string; icon: AnyIcon }> = {
  step: { words: () => t("Over fristen"), icon: "clock" },
  meeting: { words: () => t("Ble møtet holdt?"), icon: "users" },
  contact: { words: () => t("Ta kontakt"), icon: "phone" },
};

function Past({ one, known }: { one: Overdue; known: Known }) {
  const { words, icon } = PAST[one.what];
  const step = known.page.plan.steps?.find(({ id }) => id === one.ref_id);
  return (
    <li>
      <Tag tone="wait" icon={icon}>
        {words()}
      </Tag>
      <span class="grow">
        {one.title && (
          <strong>
            <bdi>{one.title}</bdi>
          </strong>
        )}
        {one.due && <span class="under">{dueWords(one.what, numericDay(one.due))}</span>}
      </span>
      {known.may && step && <Change step={step} known={known} />}
      {known.may && one.what === "meeting" && one.ref_id && <Held id={one.ref_id} known={known} />}
    </li>
  );
}

/** Was it held? Of a hand-over that is said in the hand-over itself. */
function Held({ id, known }: { id: string; known: Known }) {
  const handover = keeperOf(known, id);
  if (!handover) return <WasHeld id={id} known={known} />;
  return (
    <Button kind="soft" small icon="arrow-right" href={`/overforinger/${handover.id}`}>
      {t("Se overføringen")}
    </Button>
  );
}

function dueWords(what: Overdue["what"], day: string): string {
  if (what === "contact") return t("Skulle snakket sammen innen {day}", { day });
  return what === "meeting" ? t("Var {day}", { day }) : t("Skulle være ferdig {day}", { day });
}

function Change({ step, known }: { step: Step; known: Known }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <RoundButton
        icon="pencil-simple"
        tone="stone"
        size={44}
        label={t("Endre steget {title}", { title: step.title })}
        onClick={() => setOpen(true)}
      />
      {open && <StepSheet step={step} known={known} onClose={() => setOpen(false)} />}
    </>
  );
}
