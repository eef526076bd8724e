import { t, tn } from "../../../core/i18n";
import { useSaving } from "../../../people/staff/ask";
import { Part, TroubleCard } from "../../../people/staff/parts";
import { Segmented } from "../../../ui";
import { dayMonth } from "../../../ui/dates";
import {
  answerTo,
  askedNow,
  type FollowUp,
  type Handover,
  type Happened,
  type Item,
  taken,
} from "../../queries";
import { happenedWords, titleOf } from "../../words";
import { followUp } from "../paths";

interface AfterProps {
  handover: Handover;
  put: (handover: Handover) => void;
}

/** What became of it, 30 and 90 days after: she answers in her app, or her adviser calls and notes it. */
export function After({ handover, put }: AfterProps) {
  const saving = useSaving();
  const asked = askedNow(handover);
  const answer = async (item: Item, days: number, happened: Happened) => {
    const body = { items: [{ id: item.id, happened }] };
    const saved = await saving.save<Handover>("POST", followUp(handover.id, days), body);
    if (saved) put(saved.data);
  };
  return (
    <>
      {handover.follow_ups.map((one) => (
        <Part key={one.days} title={tn("{n} dag etter", "{n} dager etter", one.days)}>
          {one.days === asked?.days || one.answered_at ? (
            <Answers handover={handover} one={one} answer={answer} />
          ) : (
            <p class="soft">{t("Vi spør {day}.", { day: dayMonth(one.due) })}</p>
          )}
        </Part>
      ))}
      <TroubleCard trouble={saving.trouble} />
    </>
  );
}

interface AnswersProps {
  handover: Handover;
  one: FollowUp;
  answer: (item: Item, days: number, happened: Happened) => Promise<void>;
}

function Answers({ handover, one, answer }: AnswersProps) {
  return (
    <ul class="desk-lines became">
      {taken(handover).map((item) => (
        <li key={item.id}>
          <span class="grow">
            {titleOf(item)}
            {item.herself?.[`${one.days}`] && <span class="under">{t("Deltakeren svarte selv")}</span>}
          </span>
          <Segmented
            label={t("Skjedde det? {title}", { title: titleOf(item) })}
            name={`${one.days}-${item.id}`}
            value={answerTo(item, one.days) ?? ("" as Happened)}
            options={(["yes", "partly", "no"] as const).map((value) => ({
              value,
              words: happenedWords[value](),
            }))}
            onChange={(happened) => void answer(item, one.days, happened)}
          />
        </li>
      ))}
    </ul>
  );
}
