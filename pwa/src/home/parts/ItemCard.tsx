import { osloDay, today } from "../../core/clock";
import { t } from "../../core/i18n";
import { Link } from "../../core/router";
import { LeaveButton, SeatTag, UnsentSeat } from "../../jobclub/parts/SeatState";
import { Place, SessionPlate, SessionTitle } from "../../jobclub/parts/SessionHead";
import { leaderOf } from "../../jobclub/queries";
import { titleOf } from "../../jobclub/seat";
import { badgeOf, type Staff, staffCard } from "../../people/queries";
import { Card, ClockFace, Nb, PersonStrip, Plate, Tag } from "../../ui";
import { face, rangeLabel } from "../../ui/dates";
import type { Item } from "../queries";

export const itemTitle = (item: Item): string =>
  item.what === "session" ? titleOf(item.session) : item.lesson.title;

interface Props {
  item: Item;
  large: boolean;
  /** Of its heading: under the day's own, or under the page's. */
  level: 2 | 3;
}

/** One thing she has. The nearest one is drawn large, with who leads it and the way out of it. */
export function ItemCard({ item, large, level }: Props) {
  return (
    <Card dashed={item.unsent} class={large ? "item large" : "item"}>
      <Top item={item} large={large} level={level} />
      <Place place={item.what === "session" ? item.session.place : item.lesson.place} />
      {large && <Helper item={item} />}
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
      <Nb>{title}</Nb>
    </Heading>
  );
}

function Drawn({ item, size }: { item: Item; size: number }) {
  if (item.what === "session") return <SessionPlate session={item.session} size={size} />;
  return <Plate picture={item.drawn.picture} tone={item.drawn.tone} size={size} />;
}

/** Who leads or teaches it, with a call button. */
function Helper({ item }: { item: Item }) {
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
