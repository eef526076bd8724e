import type { Day } from "../../core/clock";
import { t } from "../../core/i18n";
import { Card, Nb, Plate } from "../../ui";
import { HOLIDAY } from "../../ui/pictures";
import { holidayWeekOf } from "../../week/queries";

/** A week of the school holidays: its programme, or that nothing is planned yet. */
export function Holiday({ day }: { day: Day }) {
  const week = holidayWeekOf(day);
  if (!week) return null;
  return (
    <Card dashed={week.empty}>
      <div class="row">
        <Plate picture={HOLIDAY.picture} tone={HOLIDAY.tone} size={72} />
        <div class="grow">
          <h2 data-speak="">{week.title ? <Nb tap>{week.title}</Nb> : t("Skoleferie")}</h2>
          <p class="small soft" data-speak="">
            {week.empty ? (
              t("Ikke noe program ennå.")
            ) : week.place ? (
              <Nb tap>{week.place}</Nb>
            ) : (
              t("Skoleferie")
            )}
          </p>
        </div>
      </div>
    </Card>
  );
}
