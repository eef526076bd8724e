import { t } from "../../../core/i18n";
import { shortDayAndClock } from "../../../ui/dates";
import { calledAmong, keptNames } from "../../../week/staff/names";
import type { Seat } from "../seats";
import { Ring } from "./Ring";

/** An offer nobody has answered: who, until when, and a way to ring. */
export function OfferLine({ seat, about }: { seat: Seat; about?: string }) {
  return (
    <li>
      <span class="grow">
        <strong>
          <bdi>{calledAmong(keptNames(), { ...seat, person_id: seat.person_id ?? "" })}</bdi>
        </strong>
        <span class="under">
          {about && <span class="block">{about}</span>}
          {seat.offer_until && t("Svar før {limit}", { limit: shortDayAndClock(seat.offer_until) })}
        </span>
      </span>
      {seat.phone ? <Ring seat={seat} size={48} /> : <span class="soft small">{t("Uten telefon")}</span>}
    </li>
  );
}
