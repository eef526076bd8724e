import { t } from "../../core/i18n";
import { badgeOf, staffCard } from "../../people/queries";
import { Card, PersonStrip } from "../../ui";
import type { Handover } from "../queries";

/** Who comes beside her, with a call button for each. */
export function Parties({ handover }: { handover: Handover }) {
  const { adviser, receiver } = handover.parties;
  const card = staffCard(adviser?.id);
  const other = staffCard(receiver?.id);
  return (
    <Card label={t("Hvem kommer")}>
      <h2 class="third" data-speak="">
        {t("Hvem kommer")}
      </h2>
      {adviser && (
        <PersonStrip
          name={adviser.name}
          about={t("Rådgiveren din")}
          role={card ? badgeOf(card) : "adviser"}
          phone={adviser.phone ?? card?.phone}
          hours={card?.hours}
          showNumber
        />
      )}
      {receiver && (
        <PersonStrip
          name={receiver.name}
          about={receiver.office ?? t("Tar imot deg")}
          role={other ? badgeOf(other) : "none"}
          phone={receiver.phone ?? other?.phone}
          hours={other?.hours}
          showNumber
        />
      )}
    </Card>
  );
}
