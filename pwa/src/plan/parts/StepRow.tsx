import { t } from "../../core/i18n";
import { Link } from "../../core/router";
import { me, staffCard } from "../../people/queries";
import { Icon, Nb, Plate, Unsent } from "../../ui";
import { dayInWords, dayMonth, longDayAndClock } from "../../ui/dates";
import type { Step } from "../queries";
import type { PlanRow } from "../stepRow";
import { stateWords } from "../words";
import { StepMark } from "./StepMark";

/** One thing of the plan as a line: how it stands, what it is, when, and its picture. */
export function StepRow({ row, onOpen }: { row: PlanRow; onOpen?: (step: Step) => void }) {
  const inner = <Inner row={row} />;
  const look = `card step-row${row.unsent ? " dashed" : ""}`;
  if (row.href)
    return (
      <Link class={look} href={row.href}>
        {inner}
      </Link>
    );
  const { step } = row;
  if (step && onOpen)
    return (
      <button type="button" class={look} onClick={() => onOpen(step)}>
        {inner}
      </button>
    );
  return <div class={look}>{inner}</div>;
}

function Inner({ row }: { row: PlanRow }) {
  return (
    <>
      <StepMark state={row.state} />
      <span class="grow">
        <StepTitle row={row} />
        <StepState row={row} />
        {row.step && <Agreed step={row.step} />}
        {row.step?.help_asked_at && row.state !== "done" && (
          <span class="step-line" data-speak="">
            <Icon name="hand-waving" size={20} />
            {t("Du har bedt om hjelp")}
          </span>
        )}
        {row.unsent && <Unsent>{t("Ikke sendt ennå")}</Unsent>}
      </span>
      <Plate picture={row.drawn.picture} badge={row.drawn.badge} tone={row.drawn.tone} size={56} />
    </>
  );
}

export function StepTitle({ row }: { row: PlanRow }) {
  return (
    <>
      <strong class="block" data-speak="">
        {row.norwegian ? <Nb>{row.title}</Nb> : <bdi>{row.title}</bdi>}
      </strong>
      {row.under && (
        <span class="small block">
          <Nb soft>{row.under}</Nb>
        </span>
      )}
    </>
  );
}

const low = (day: string) => dayInWords(day).toLowerCase();

function whenWords({ state, at, day, step }: PlanRow): string | null {
  const starts = state === "planned" ? step?.starts : null;
  if (starts)
    return day
      ? t("fra {from} til {to}", { from: low(starts), to: low(day) })
      : t("fra {day}", { day: low(starts) });
  if (state === "suggested" || !day) return null;
  if (state === "done" || state === "cancelled") return dayMonth(day);
  return at ? longDayAndClock(at) : t("til {day}", { day: low(day) });
}

/** "Forslag fra deg", "Planlagt · onsdag 18. november", "Stoppet · «Jeg valgte hotell»". */
export function StepState({ row }: { row: PlanRow }) {
  const detail = row.step?.state === "suggested" ? fromWhom(row.step) : whenWords(row);
  return (
    <span class="small soft block" data-speak="">
      <strong class={`step-state ${row.state}`}>{stateWords[row.state]()}</strong>
      {detail && ` · ${detail}`}
      {row.step?.comment && (
        <>
          {" · "}
          <bdi>{t("«{comment}»", { comment: row.step.comment })}</bdi>
        </>
      )}
    </span>
  );
}

const firstName = (name: string) => name.split(" ")[0] ?? name;

function fromWhom(step: Step): string {
  if (step.made_by_id === me.value?.id) return t("fra deg");
  const staff = staffCard(step.made_by_id);
  return staff ? t("fra {name}", { name: firstName(staff.name) }) : t("fra rådgiveren din");
}

/** Agreed with the adviser: a line of its own, never a state. */
function Agreed({ step }: { step: Step }) {
  if (!step.agreed) return null;
  const staff = [step.agreed_by_id, step.made_by_id]
    .map((id) => staffCard(id))
    .find((one) => one !== undefined);
  return (
    <span class="step-line" data-speak="">
      <Icon name="handshake" size={20} />
      {staff ? t("Avtalt med {name}", { name: firstName(staff.name) }) : t("Avtalt")}
    </span>
  );
}
