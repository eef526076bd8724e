import { t, tn } from "../../../core/i18n";
import { PanelHead } from "../../../people/staff/PanelHead";
import { Button, Card, Icon } from "../../../ui";
import { longDayAndClock, numericDay } from "../../../ui/dates";
import type { DeskRow } from "../desk";
import { nextInWords } from "../flags";
import { nextAct } from "../nextAct";
import { HoursMeter } from "../parts/HoursMeter";
import { Trail } from "../parts/Trail";
import { Reasons } from "../parts/tags";
import { planPath } from "../paths";
import type { Handover, HandoverItem } from "../types";
import { happenings, wishInWords } from "../words";

/** The chosen person beside the list: how she stands, and the one next act. */
export function DeskPanel({ row, handover }: { row: DeskRow; handover: Handover | undefined }) {
  const { plan, reasons } = row;
  const act = nextAct(row, handover);
  const page = planPath(plan.person_id);
  return (
    <div class="desk-side">
      <Card class="part" label={plan.name}>
        <Head row={row} />
        <div class="panel-way">
          <Trail stops={plan.trail} />
        </div>
        <Reasons reasons={reasons} />
        {handover ? <HandoverLines handover={handover} /> : <Standing row={row} />}
        <Button wide icon={act.icon} href={act.href}>
          {act.words}
        </Button>
        {act.href !== page && (
          <Button kind="soft" small wide href={page}>
            {t("Åpne planen")}
          </Button>
        )}
      </Card>
    </div>
  );
}

function Head({ row: { plan, person } }: { row: DeskRow }) {
  const about = [wishInWords(plan.wish), plan.levels?.oral].filter(Boolean).join(" · ");
  return (
    <PanelHead name={plan.name} phone={person?.phone}>
      <bdi>{about}</bdi>
    </PanelHead>
  );
}

function Standing({ row: { plan } }: { row: DeskRow }) {
  const next = nextInWords(plan);
  const contact = plan.last_contact;
  return (
    <>
      <div>
        <h3 class="panel-head">{t("Det neste")}</h3>
        <p>
          <bdi>{next.title ?? t("Ingen neste steg")}</bdi>
          <span class="under">{next.under}</span>
        </p>
      </div>
      {plan.hours && <HoursMeter hours={plan.hours} />}
      <dl class="panel-facts">
        {plan.at_work && (
          <div>
            <dt>{happenings[plan.at_work.what].words()}</dt>
            <dd>
              <bdi>{plan.at_work.title}</bdi>
            </dd>
          </div>
        )}
        <div>
          <dt>{t("Siste kontakt")}</dt>
          <dd>{contact ? numericDay(contact) : t("Ikke ennå")}</dd>
        </div>
        <div>
          <dt>{t("Slutter")}</dt>
          <dd>{plan.ends ? numericDay(plan.ends) : t("Ikke oppgitt")}</dd>
        </div>
      </dl>
    </>
  );
}

const TITLES: Record<Handover["kind"], () => string> = {
  to_nav: () => t("Overføring til Nav"),
  to_adviser: () => t("Overføring til ny rådgiver"),
  to_municipality: () => t("Overføring til ny kommune"),
};
const MOST = 6;

function HandoverLines({ handover }: { handover: Handover }) {
  const items = handover.items.filter(({ state }) => state !== "closed");
  const hidden = items.length - MOST;
  return (
    <div>
      <h3 class="panel-head">{TITLES[handover.kind]()}</h3>
      <p class="soft">{longDayAndClock(handover.starts_at)}</p>
      <ul class="handover-lines">
        {items.slice(0, MOST).map((item) => (
          <Line key={item.id} item={item} />
        ))}
      </ul>
      {hidden > 0 && <p class="soft">{tn("og {n} punkt til", "og {n} punkter til", hidden)}</p>}
    </div>
  );
}

const receiverOf = ({ receiver }: HandoverItem) =>
  (typeof receiver === "string" ? receiver : receiver?.name) ?? "";

function Line({ item }: { item: HandoverItem }) {
  const owned = item.state === "accepted";
  const under = owned
    ? [receiverOf(item), item.due && numericDay(item.due)].filter(Boolean).join(" · ")
    : t("Mangler ansvarlig");
  return (
    <li class={owned ? "owned" : "open"}>
      <span class="handover-mark">
        <Icon name={owned ? "check" : "s-user-plus"} size={16} />
      </span>
      <span>
        <strong>
          <bdi>{item.title}</bdi>
        </strong>
        <span class="under">
          <bdi>{under}</bdi>
        </span>
      </span>
    </li>
  );
}
