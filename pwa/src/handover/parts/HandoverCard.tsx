import { osloDay } from "../../core/clock";
import { t, tn } from "../../core/i18n";
import { CardLink, Icon } from "../../ui";
import { dayInWords } from "../../ui/dates";
import { askedNow, type Handover, isOpen, mine, openItems } from "../queries";
import { kindTitle } from "../words";

/** The way from her plan to her hand-over, with how it stands in one line; nothing where there is none. */
export function HandoverCard() {
  const handover = mine.value;
  if (!handover) return null;
  return (
    <CardLink href="/overforing">
      <span class="plate tone-1" style={{ "--size": "4rem" }} aria-hidden="true">
        <Icon name="bridge" size={34} />
      </span>
      <span class="grow">
        <strong class="block" data-speak="">
          {kindTitle[handover.kind]()}
        </strong>
        <span class="small soft block" data-speak="">
          {inOneLine(handover)}
        </span>
      </span>
      <Icon name="caret-right" size={20} />
    </CardLink>
  );
}

function inOneLine(handover: Handover): string {
  if (askedNow(handover)) return t("Hva skjedde etterpå? Svar her.");
  if (!isOpen(handover)) return t("Overføringen er fullført. Her er din kopi.");
  if (handover.status === "not_held") return t("Møtet ble ikke holdt.");
  const open = openItems(handover).length;
  const day = dayInWords(osloDay(handover.starts_at));
  return open === 0
    ? day
    : tn("{day}. {n} punkt mangler ansvarlig.", "{day}. {n} punkter mangler ansvarlig.", open, { day });
}
