import { t } from "../../core/i18n";
import { adviser, badgeOf } from "../../people/queries";
import { Card, PersonStrip } from "../../ui";

/** The adviser, with phone and hours: on every page that needs one. */
export function HelpCard({ showNumber }: { showNumber?: boolean }) {
  const who = adviser.value;
  if (!who) return null;
  return (
    <Card>
      <PersonStrip
        name={who.name}
        role={badgeOf(who)}
        phone={who.phone}
        about={t("Programrådgiver")}
        hours={who.hours}
        showNumber={!!showNumber}
      />
    </Card>
  );
}
