import { osloDay, today } from "../../core/clock";
import { t } from "../../core/i18n";
import { Link } from "../../core/router";
import { beforeSession } from "../../core/slots";
import { CalledOff } from "../../jobclub/parts/CalledOff";
import { Clashes } from "../../jobclub/parts/Clashes";
import { LeaveButton, SeatTag, UnsentSeat } from "../../jobclub/parts/SeatState";
import { Place, SessionPlate, SessionTitle } from "../../jobclub/parts/SessionHead";
import { leaderOf } from "../../jobclub/queries";
import { titleOf } from "../../jobclub/seat";
import { badgeOf, type Staff, staffCard } from "../../people/queries";
import { meetingKinds } from "../../plan/drawn";
import { Card, ClockFace, Nb, PersonStrip, Plate, Tag } from "../../ui";
import { face, rangeLabel } from "../../ui/dates";
import type { Item } from "../queries";
import { MeetingCard, StepCard, WorkCard } from "./PlanCards";

export function itemTitle(item: Item): string {
  if (item.what === "session") return titleOf(item.session);
  if (item.what === "lesson") return item.lesson.title;
  if (item.what === "work") return item.taster.employer;
  return item.what === "meeting" ? meetingKinds[item.meeting.kind]() : item.row.title;
}

/** What has a room of its own and somebody who leads it. */
type Taught = Extract<Item, { what: "session" | "lesson" }>;

interface Props<T = Taught> {
  item: T;
  large: boolean;
  /** Of its heading: under the day's own, or under the page's. */
  level: 2 | 3;
}

/** One thing she has. */
export function ItemCard({ item, large, level }: Props<Item>) {
  if (item.what === "meeting") return <MeetingCard item={item} level={level} />;
  if (item.what === "work") return <WorkCard item={item} level={level} />;
  if (item.what === "step") return <StepCard item={item} level={level} />;
  return <TaughtCard item={item} large={large} level={level} />;
}

/** A session or lesson. The nearest one is drawn large, with who leads it and the way out of it. */
function TaughtCard({ item, large, level }: Props) {
  const Before = beforeSession.value;
  return (
    <Card dashed={item.unsent} class={large ? "item large" : "item"}>
      <Top item={item} large={large} level={level} />
      <Place place={item.what === "session" ? item.session.place : item.lesson.place} tap />
      {item.what === "session" && <CalledOff session={item.session} />}
      {item.what === "session" && <Clashes session={item.session} />}
      {large && <Helper item={item} />}
      {item.what === "session" && !item.unsent && Before && <Before session={item.session.id} />}
      {item.what === "session" &&
        (item.unsent ? (
          <UnsentSeat session={item.session} />
        ) : (
          large && <LeaveButton session={item.session} wide />
        ))}
    </Card>
  );
}

function Top({ item, large, level }: Props) {
  const inner = (
    <>
      <Drawn item={item} size={large ? 108 : 72} />
      <div class="grow">
        <p class="item-time">
          {osloDay(item.starts_at) === today() && <Tag tone="now">{t("I dag")}</Tag>}
          <span class="item-clock">
            <ClockFace {...face(item.starts_at)} size={32} />
            <strong data-speak="">{rangeLabel(item.starts_at, item.ends_at)}</strong>
          </span>
        </p>
        {item.what === "session" ? (
          <SessionTitle session={item.session} level={level} />
        ) : (
          <LessonTitle title={item.lesson.title} level={level} />
        )}
        {item.what === "session" && <SeatTag session={item.session} />}
      </div>
    </>
  );
  if (item.what === "session")
    return (
      <Link class="session-top" href={`/jobb/${item.session.id}`}>
        {inner}
      </Link>
    );
  return <div class="session-top">{inner}</div>;
}

function LessonTitle({ title, level }: { title: string; level: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <Heading data-speak="">
      <Nb tap>{title}</Nb>
    </Heading>
  );
}

function Drawn({ item, size }: { item: Taught; size: number }) {
  if (item.what === "session") return <SessionPlate session={item.session} size={size} />;
  return <Plate picture={item.drawn.picture} tone={item.drawn.tone} size={size} />;
}

/** Who leads or teaches it, with a call button. */
function Helper({ item }: { item: Taught }) {
  const who: Staff | undefined =
    item.what === "session" ? leaderOf(item.session) : staffCard(item.lesson.teacher_id);
  if (!who) return null;
  const work = item.what === "session" ? t("Leder for jobbklubben") : t("Lærer");
  return (
    <>
      <hr class="rule" />
      <PersonStrip name={who.name} about={work} hours={who.hours} role={badgeOf(who)} phone={who.phone} />
    </>
  );
}
