import { daysBetween, osloDay, today } from "../../core/clock";
import { t } from "../../core/i18n";
import { act } from "../../core/outbox";
import { Card, Icon, Plate } from "../../ui";
import { followUp } from "../actions";
import { answerTo, type FollowUpDays, type Handover, type Happened, type Item, taken } from "../queries";
import { daysSince, happenedIcons, happenedWords, pictureOf } from "../words";
import { ItemTitle } from "./ItemLine";

const ANSWERS: Happened[] = ["yes", "partly", "no"];

interface FollowUpProps {
  handover: Handover;
  days: FollowUpDays;
  /** All of it: what she said stays where she can see and change it. */
  answered?: boolean;
}

/** After 30 and 90 days: did it happen? One tap for each thing somebody took. */
export function FollowUpCard({ handover, days, answered = false }: FollowUpProps) {
  return (
    <Card class="follow-up" label={t("Hva skjedde etterpå?")}>
      <h2 data-speak="">{t("Hva skjedde etterpå?")}</h2>
      <p class="soft" data-speak="">
        {answered ? t("Takk, du har svart. Du kan endre svarene.") : sinceThen(handover)}
      </p>
      <ul class="stack">
        {taken(handover).map((item) => (
          <li key={item.id}>
            <Question handover={handover} item={item} days={days} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function sinceThen({ completed_at }: Handover): string {
  return daysSince(completed_at ? daysBetween(osloDay(completed_at), today()) : 0);
}

interface QuestionProps {
  handover: Handover;
  item: Item;
  days: FollowUpDays;
}

function Question({ handover, item, days }: QuestionProps) {
  const said = answerTo(item, days);
  const { picture, tone } = pictureOf(item);
  const answer = (happened: Happened) =>
    void act(followUp, { id: handover.id, days, items: [{ id: item.id, happened }] });
  return (
    <fieldset class="stack tight">
      <legend class="strong happened-what" data-speak="">
        <Plate picture={picture} tone={tone} size={44} />
        <span>
          <ItemTitle item={item} />
        </span>
      </legend>
      <div class="happened">
        {ANSWERS.map((one) => (
          <button
            key={one}
            type="button"
            class="tile"
            aria-pressed={said === one}
            data-speak=""
            onClick={() => answer(one)}
          >
            <Icon name={happenedIcons[one]} size={24} />
            {happenedWords[one]()}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
