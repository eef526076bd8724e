import { today } from "../../core/clock";
import { t } from "../../core/i18n";
import { CardLink, Nb } from "../../ui";
import { longDay } from "../../ui/dates";
import { firstDays } from "../decks";
import { pictureAddress } from "../pictures";
import { readinessOf } from "../readiness";
import { WordPlate } from "./WordParts";

/** "Ord for første dag": what an employer asks for, with its day. */
export function FirstDays() {
  const ahead = [...firstDays.value.values()].filter(({ day }) => !day || day >= today());
  return (
    <>
      {ahead.map((day) => (
        <CardLink key={day.id} href={`/ord/forste-dag/${day.id}`}>
          <WordPlate url={pictureAddress("door")} tone={5} size={64} />
          <span class="grow">
            <strong class="block" data-speak="">
              {t("Ord for første dag")}
            </strong>
            <span class="block">
              <Nb>{day.employer}</Nb>
            </span>
            {day.day && <span class="small soft block">{longDay(day.day)}</span>}
          </span>
          <strong>{t("{known} av {of}", readinessOf(day))}</strong>
        </CardLink>
      ))}
    </>
  );
}
