import { useState } from "preact/hooks";
import { now, osloDay, today } from "../../../core/clock";
import { t, tn } from "../../../core/i18n";
import { prepareSession } from "../../../core/slots";
import { staffCard } from "../../../people/queries";
import { Page, Part } from "../../../people/staff/parts";
import { has } from "../../../people/staff/rights";
import { Button, ChairRow, Empty, Icon, Nb, PersonStrip, Tag } from "../../../ui";
import { longDayAndClock } from "../../../ui/dates";
import { RefusedHere } from "../../parts/RefusedHere";
import { ahead, leaderOf, type Session, sessionById, topicOf } from "../../queries";
import { titleOf } from "../../seat";
import { CancelSession } from "../parts/CancelSession";
import { ChangeSession } from "../parts/ChangeSession";
import { Coming } from "../parts/Coming";
import { MatchWalkIns } from "../parts/MatchWalkIns";
import { OfferLine } from "../parts/Offers";
import { QueuePart } from "../parts/QueuePart";
import { Restore } from "../parts/Restore";
import { SeatSomebody } from "../parts/SeatSomebody";
import { coming, isMine, offered, type Seat, seatsOf, waiting } from "../seats";
import { rollPath, whenOf } from "../words";
import "../leader.css";

/** One session for those who lead it: who comes, who waits, and everything that can be done about it. */
export function Room({ id }: { id: string }) {
  const session = sessionById(id);
  if (!session)
    return (
      <Empty
        title={t("Timen finnes ikke lenger")}
        action={
          <Button href="/leder" icon="arrow-left">
            {t("Til denne uka")}
          </Button>
        }
      />
    );
  return <Shown session={session} />;
}

type Opened = "change" | "cancel" | null;

/** What may be done with a session now. */
function mayDo(session: Session) {
  const mine = isMine(session);
  const begun = new Date(session.starts_at) <= now();
  const runs = session.status === "planned" && ahead(session);
  const decides = !begun && (mine || has("admin"));
  return {
    mine,
    runs,
    before: runs && !begun,
    change: runs && decides,
    restore: session.status === "cancelled" && decides,
  };
}

function Shown({ session }: { session: Session }) {
  const [open, setOpen] = useState<Opened>(null);
  const may = mayDo(session);
  const seats = seatsOf(session);
  const close = () => setOpen(null);
  return (
    <Page
      title={<Nb>{session.title}</Nb>}
      about={<About session={session} />}
      tools={<Tools session={session} onChange={may.change ? () => setOpen("change") : undefined} />}
    >
      <RefusedHere session={session} />
      <How session={session} />
      {may.restore && <Restore session={session} />}
      {may.mine ? (
        <Mine session={session} onCancel={() => setOpen("cancel")} />
      ) : (
        <Others session={session} />
      )}
      {open === "change" && <ChangeSession session={session} today={today()} onClose={close} />}
      {open === "cancel" && (
        <CancelSession
          session={session}
          people={coming(seats).length + waiting(seats).length}
          onClose={close}
        />
      )}
    </Page>
  );
}

function Tools({ session, onChange }: { session: Session; onChange: (() => void) | undefined }) {
  const rolls = isMine(session) && session.status === "planned" && osloDay(session.starts_at) <= today();
  return (
    <>
      {onChange && (
        <Button kind="outline" small icon="pencil-simple" onClick={onChange}>
          {t("Endre timen")}
        </Button>
      )}
      {rolls && (
        <Button small icon="s-checks" href={rollPath(session)}>
          {t("Før oppmøte")}
        </Button>
      )}
    </>
  );
}

/** A session she leads: the people on one side, what can be done on the other. */
function Mine({ session, onCancel }: { session: Session; onCancel: () => void }) {
  const { runs, before, change } = mayDo(session);
  const seats = seatsOf(session);
  const Prepare = prepareSession.value;
  return (
    <div class="desk-columns with-side">
      <div class="stack">
        <OffersPart seats={offered(seats)} />
        <MatchWalkIns session={session} />
        <Coming session={session} seats={seats} open={runs} />
        <QueuePart session={session} open={before} />
      </div>
      <div class="stack">
        {runs && <SeatSomebody session={session} />}
        {before && Prepare && <Prepare session={session.id} title={session.title} />}
        {change && <More session={session} onCancel={onCancel} />}
      </div>
    </div>
  );
}

/** Topic, time and place in one line. */
function About({ session }: { session: Session }) {
  const topic = session.topic && <Nb>{topicOf(session).title}</Nb>;
  return (
    <>
      {whenOf(session)} · <Nb>{session.place}</Nb>
      {topic && <> · {topic}</>}
    </>
  );
}

/** Cancelled, moved: how it stands with the session itself. */
function How({ session }: { session: Session }) {
  if (session.status === "cancelled")
    return (
      <p class="trouble">
        <Icon name="calendar-x" size={24} />
        <span class="grow">
          {session.cancel_reason
            ? t("Timen er avlyst: {reason}", { reason: session.cancel_reason })
            : t("Timen er avlyst.")}
        </span>
      </p>
    );
  if (session.moved_from)
    return (
      <p>
        <Tag tone="words" icon="s-arrow-u-up-left">
          {t("Flyttet fra {when}", { when: longDayAndClock(session.moved_from) })}
        </Tag>
      </p>
    );
  return null;
}

function OffersPart({ seats }: { seats: Seat[] }) {
  if (seats.length === 0) return null;
  return (
    <Part title={tn("{n} har ikke svart på tilbudet", "{n} har ikke svart på tilbudet", seats.length)}>
      <ul class="desk-lines">
        {seats.map((seat) => (
          <OfferLine key={seat.id} seat={seat} />
        ))}
      </ul>
    </Part>
  );
}

function More({ session, onCancel }: { session: Session; onCancel: () => void }) {
  return (
    <Part title={t("Hele timen")}>
      <p class="soft">
        {t("Ledige plasser gis bort til {give}. Etter {first} gjelder først til mølla.", {
          give: longDayAndClock(session.give_until),
          first: longDayAndClock(session.first_come_from),
        })}
      </p>
      <div class="form-end">
        <Button kind="plain" small icon="calendar-x" onClick={onCancel}>
          {t("Avlys timen")}
        </Button>
      </div>
    </Part>
  );
}

/** Somebody else leads it: what everybody sees, and who to ask. */
function Others({ session }: { session: Session }) {
  const leader = leaderOf(session) ?? staffCard(session.leader_id);
  return (
    <Part title={titleOf(session)}>
      <ChairRow capacity={session.capacity} left={session.seats_left} />
      {leader ? (
        <PersonStrip name={leader.name} phone={leader.phone} showNumber />
      ) : (
        <p class="soft">{t("Ingen leder timen ennå.")}</p>
      )}
    </Part>
  );
}
