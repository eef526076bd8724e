import { t } from "../../../core/i18n";
import { badgeOf, staffCard } from "../../../people/queries";
import { Part } from "../../../people/staff/parts";
import { Button, Icon, PersonStrip, type Role, Tag } from "../../../ui";
import { type Handover, isOpen, isReleased } from "../../queries";
import { sections } from "../../words";

const ADVISER: Role = "adviser";
const NONE: Role = "none";

/** A colleague has an account; a new municipality fetches what follows her when all is completed. */
const comesByLink = (handover: Handover): boolean =>
  handover.kind === "to_municipality" || (handover.kind === "to_nav" && isOpen(handover));

/** The receiver and the adviser, with the receiver's way in. */
export function PartiesPart({ handover, onLink }: { handover: Handover; onLink: () => void }) {
  const { adviser, receiver } = handover.parties;
  const card = staffCard(adviser?.id);
  return (
    <Part title={t("Hvem kommer")}>
      {receiver && (
        <PersonStrip
          name={receiver.name}
          about={receiver.office ?? t("Tar imot")}
          role={NONE}
          phone={receiver.phone ?? staffCard(receiver.id)?.phone}
          showNumber
        />
      )}
      {adviser && (
        <PersonStrip
          name={adviser.name}
          about={t("Rådgiver")}
          role={card ? badgeOf(card) : ADVISER}
          phone={card?.phone}
        />
      )}
      {comesByLink(handover) && (
        <Button kind="soft" small wide icon="link" onClick={onLink}>
          {t("Lag lenke til {name}", { name: receiver?.name ?? t("Nav") })}
        </Button>
      )}
    </Part>
  );
}

/** What she has opened for the receiver; only she can. */
export function ReleasedPart({ handover }: { handover: Handover }) {
  return (
    <Part title={t("Hva deltakeren viser")}>
      <p class="soft">
        {isOpen(handover)
          ? t("Bare deltakeren kan åpne og lukke dette, i appen sin.")
          : t("Dette fikk mottakeren se.")}
      </p>
      <ul class="released">
        {handover.sections.map((section) => (
          <li key={section.code}>
            <span class="grow">{sections[section.code].title()}</span>
            {isReleased(section) ? (
              <Tag icon="check">{t("Vist")}</Tag>
            ) : (
              <Tag tone="stone" icon="lock">
                {t("Ikke vist")}
              </Tag>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Day, clock and place on one line each. */
export function Where({ place }: { place: string | null | undefined }) {
  if (!place) return null;
  return (
    <p class="row nowrap">
      <Icon name="map-pin" size={18} />
      <bdi lang="nb">{place}</bdi>
    </p>
  );
}
