import { osloDay } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { me } from "../../../people/queries";
import { useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Button, Card, Tag } from "../../../ui";
import { longDay, longDayAndClock } from "../../../ui/dates";
import { type Handover, type Item, isOpen, leads, openItems, type HandoverPage as Page } from "../../queries";
import { kindTitle, statusWords } from "../../words";
import { mayTellHeld, mayTellNotHeld } from "../list";
import { held } from "../paths";
import { Interpreter, Where } from "./Around";
import { NextAct } from "./NextAct";

interface MeetingProps {
  handover: Page;
  put: (handover: Handover) => void;
  onDay: () => void;
  onComplete: () => void;
  onFind: (item: Item) => void;
}

/** When and where, whether it was held, and the one next act. */
export function MeetingPart({ handover, put, onDay, onComplete, onFind }: MeetingProps) {
  const first = openItems(handover)[0];
  const mine = leads(handover, me.value?.id);
  return (
    <Card class="part" label={t("Møtet")}>
      <div class="row apart">
        <h2 class="part-title">{kindTitle[handover.kind]()}</h2>
        <Tag tone={handover.status === "not_held" ? "wait" : "stone"}>{statusWords[handover.status]()}</Tag>
      </div>
      <div>
        {handover.status === "completed" && handover.completed_at && (
          <p class="strong">{t("Fullført {day}", { day: longDay(osloDay(handover.completed_at)) })}</p>
        )}
        <p class="hand-when">{longDayAndClock(handover.starts_at)}</p>
        {!isOpen(handover) && handover.meeting === "not_held" && (
          <Tag tone="wait" icon="calendar-x">
            {statusWords.not_held()}
          </Tag>
        )}
        <Where place={handover.place} />
        <Interpreter of={handover} />
      </div>
      {mine && mayTellHeld(handover) && <WasHeld handover={handover} put={put} />}
      {mine && (
        <NextAct
          handover={handover}
          onNewDay={onDay}
          onComplete={onComplete}
          {...(first ? { onFind: () => onFind(first) } : {})}
        />
      )}
      {mine && isOpen(handover) && handover.status !== "not_held" && (
        <Button kind="plain" small icon="pencil-simple" onClick={onDay}>
          {t("Endre dag eller sted")}
        </Button>
      )}
    </Card>
  );
}

function WasHeld({ handover, put }: Pick<MeetingProps, "handover" | "put">) {
  const saving = useSaving();
  const tell = async (was: boolean) => {
    const saved = await saving.save<Handover>("POST", held(handover.id), { held: was });
    if (saved) put(saved.data);
  };
  return (
    <>
      <div class="form-end">
        <Button kind="soft" small icon="check" disabled={saving.busy} onClick={() => void tell(true)}>
          {t("Møtet ble holdt")}
        </Button>
        {mayTellNotHeld(handover) && (
          <Button kind="plain" small disabled={saving.busy} onClick={() => void tell(false)}>
            {t("Ble ikke holdt")}
          </Button>
        )}
      </div>
      <TroubleCard trouble={saving.trouble} />
    </>
  );
}
