import type { ComponentChildren } from "preact";
import type { Day } from "../../core/clock";
import { t } from "../../core/i18n";
import { Icon, Nb, Plate, Words } from "../../ui";
import { dayMonth } from "../../ui/dates";
import type { Item } from "../queries";
import { apart, isUsual, pictureOf, titleOf } from "../words";

/** How an item stands, in words: who takes it until when, why it was closed, or that nobody has it yet. `inDays`: how a day is written. */
export function standing(item: Item, inDays: (day: Day) => string = dayMonth): string {
  if (item.state === "closed") return t("Avsluttet: {reason}", { reason: apart(item.reason ?? "") });
  if (item.state === "open") return t("Mangler ansvarlig");
  const name = apart(item.receiver?.name ?? "");
  return item.due ? t("{name}, innen {day}", { name, day: inDays(item.due) }) : name;
}

/** The same on the screen: the reason why it was closed can be tapped. */
function Standing({ item }: { item: Item }) {
  const { state, reason } = item;
  if (state !== "closed" || !reason) return <>{standing(item)}</>;
  const [before = "", after = ""] = t("Avsluttet: {reason}", { reason: "\n" }).split("\n");
  return (
    <>
      {before}
      <bdi>
        <Words text={reason} />
      </bdi>
      {after}
    </>
  );
}

const MARKS = { accepted: "check", closed: "minus", open: "user" } as const;

/** The round mark before an item: full with a check, flat with a dash, or dashed with nobody in it. */
export function Mark({ state }: Pick<Item, "state">) {
  return (
    <span class={`item-mark ${state}`} aria-hidden="true">
      <Icon name={MARKS[state]} size={18} />
    </span>
  );
}

/** An item's own words: ours in the reader's language, others' as they were written. */
export function ItemTitle({ item }: { item: Item }) {
  if (isUsual(item)) return <UsualTitle item={item} />;
  return (
    <bdi>
      <Words text={item.title} />
    </bdi>
  );
}

const GAP = "\n";

/** What it is about by its name is said in the name's own language: a mentor's is a name, others' are Norwegian words. */
function UsualTitle({ item }: { item: Item }) {
  const [before, after] = titleOf({ ...item, name: item.name && GAP }).split(apart(GAP));
  if (after === undefined) return <>{before}</>;
  return (
    <>
      {before}
      {item.source === "mentor" ? <bdi>{item.name}</bdi> : <Nb>{item.name}</Nb>}
      {after}
    </>
  );
}

/** One item with its picture and how it stands; `children` is what can be done with it. */
export function ItemLine({ item, children }: { item: Item; children?: ComponentChildren }) {
  const { picture, tone } = pictureOf(item);
  return (
    <li class="item-line">
      <Plate picture={picture} tone={tone} size={56} />
      <div class="grow">
        <p class="strong" data-speak="">
          <ItemTitle item={item} />
        </p>
        <p class={`item-standing ${item.state}`} data-speak="">
          <Mark state={item.state} />
          <span>
            <Standing item={item} />
          </span>
        </p>
      </div>
      {children}
    </li>
  );
}
