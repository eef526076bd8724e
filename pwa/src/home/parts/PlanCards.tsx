import { osloDay, today } from "../../core/clock";
import { t } from "../../core/i18n";
import { meetingKinds } from "../../plan/drawn";
import { kindWords } from "../../tasters/words";
import { CardLink, ClockFace, Icon, Nb, Plate, Tag } from "../../ui";
import { face, rangeLabel } from "../../ui/dates";
import type { Item } from "../queries";

interface Props<T extends Item["what"]> {
  item: Extract<Item, { what: T }>;
  /** Of its heading: under the day's own, or under the page's. */
  level: 2 | 3;
}

/** A meeting of hers: when and what; who and where are one tap away. */
export function MeetingCard({ item, level }: Props<"meeting">) {
  const Heading = `h${level}` as const;
  return (
    <CardLink class="item" href={`/planen/moter/${item.meeting.id}`}>
      <Plate picture={item.drawn.picture} tone={item.drawn.tone} size={72} />
      <div class="grow">
        <Clock item={item} />
        <Heading data-speak="">{meetingKinds[item.meeting.kind]()}</Heading>
        {item.meeting.place && (
          <span class="small soft block" data-speak="">
            <Nb>{item.meeting.place}</Nb>
          </span>
        )}
      </div>
      <Icon name="caret-right" size={20} />
    </CardLink>
  );
}

/** A day at a workplace: when, where; whom to call is one tap away. */
export function WorkCard({ item, level }: Props<"work">) {
  const Heading = `h${level}` as const;
  const { id, employer, kind, place } = item.taster;
  return (
    <CardLink class="item" href={`/jobbsmak/${id}`}>
      <Plate picture={item.drawn.picture} tone={item.drawn.tone} size={72} />
      <div class="grow">
        <Clock item={item} />
        <Heading data-speak="">
          <Nb>{employer}</Nb>
        </Heading>
        <span class="small soft block" data-speak="">
          {kindWords[kind]()}
        </span>
        <span class="small soft block" data-speak="">
          <Nb>{place}</Nb>
        </span>
      </div>
      <Icon name="caret-right" size={20} />
    </CardLink>
  );
}

function Clock({ item }: { item: Item }) {
  return (
    <span class="item-time">
      {osloDay(item.starts_at) === today() && <Tag tone="now">{t("I dag")}</Tag>}
      <span class="item-clock">
        <ClockFace {...face(item.starts_at)} size={32} />
        <strong data-speak="">{rangeLabel(item.starts_at, item.ends_at)}</strong>
      </span>
    </span>
  );
}

/** A step that is due that day. */
export function StepCard({ item: { row }, level }: Props<"step">) {
  const Heading = `h${level}` as const;
  return (
    <CardLink class={row.unsent ? "item dashed" : "item"} href="/planen/steg">
      <Plate picture={row.drawn.picture} badge={row.drawn.badge} tone={row.drawn.tone} size={72} />
      <div class="grow">
        <span class="small soft block" data-speak="">
          {row.day === today() ? t("Steg til i dag") : t("Steg til denne dagen")}
        </span>
        <Heading data-speak="">{row.norwegian ? <Nb>{row.title}</Nb> : <bdi>{row.title}</bdi>}</Heading>
      </div>
      <Icon name="caret-right" size={20} />
    </CardLink>
  );
}
