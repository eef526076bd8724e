import { t, tn } from "../../../core/i18n";
import { me } from "../../../people/queries";
import { PanelHead } from "../../../people/staff/PanelHead";
import { Button, Card } from "../../../ui";
import { longDayAndClock } from "../../../ui/dates";
import { inOrder, leads } from "../../queries";
import { kindTitle } from "../../words";
import type { Row } from "../list";
import { Lines } from "./Lines";
import { NextAct } from "./NextAct";

/** What has nobody comes first; the page has them all. */
const SHOWN = 5;

/** A hand-over beside a list: who, when, how each item stands, and the one next act. */
export function HandoverPanel({ row: { handover, name, phone } }: { row: Row }) {
  const shown = inOrder(handover.items).slice(0, SHOWN);
  const more = handover.items.length - shown.length;
  const here = `/overforinger/${handover.id}`;
  return (
    <div class="desk-side">
      <Card class="part" label={name}>
        <PanelHead name={name} phone={phone}>
          {kindTitle[handover.kind]()}
        </PanelHead>
        <p class="hand-when">{longDayAndClock(handover.starts_at)}</p>
        <Lines items={shown} />
        {more > 0 && <p class="soft">{tn("og {n} til", "og {n} til", more)}</p>}
        {leads(handover, me.value?.id) && <NextAct handover={handover} href={here} />}
        <Button kind="soft" small wide href={here}>
          {t("Åpne overføringen")}
        </Button>
      </Card>
    </div>
  );
}
