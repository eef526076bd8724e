import { t } from "../../../core/i18n";
import { RoundButton } from "../../../ui";
import { shortDayAndClock } from "../../../ui/dates";
import type { Seat } from "../seats";

/** An offer nobody has answered: who, until when, and a way to ring. */
export function OfferLine({ seat, about }: { seat: Seat; about?: string }) {
  return (
    <li>
      <span class="grow">
        <strong>
          <bdi>{seat.name}</bdi>
        </strong>
        <span class="under">
          {about && <span class="block">{about}</span>}
          {seat.offer_until && t("Svar før {limit}", { limit: shortDayAndClock(seat.offer_until) })}
        </span>
      </span>
      {seat.phone ? (
        <RoundButton
          icon="phone-fill"
          size={48}
          label={t("Ring {name}", { name: seat.name })}
          href={`tel:${seat.phone}`}
        />
      ) : (
        <span class="soft small">{t("Uten telefon")}</span>
      )}
    </li>
  );
}
