import { type Day, today } from "../../core/clock";
import { dayInWords } from "../../ui/dates";
import { type Item, isOff, isOver, itemsOn } from "../queries";
import { ItemCard } from "./ItemCard";

interface Held {
  day: Day;
  items: Item[];
}

/** The days that still hold something of hers. */
export const heldOn = (days: Day[]): Held[] =>
  days
    .filter((day) => day >= today())
    .map((day) => ({ day, items: itemsOn(day).filter((item) => !isOver(item)) }))
    .filter(({ items }) => items.length > 0);

/** What she has, day by day; the very first thing that takes place is drawn large. */
export function Days({ held }: { held: Held[] }) {
  const next = held.flatMap(({ items }) => items).find((item) => !isOff(item))?.id;
  return (
    <>
      {held.map(({ day, items }) => (
        <section key={day} class="stack tight" id={`dag-${day}`}>
          {day !== today() && (
            <h2 class="day-name" data-speak="">
              {dayInWords(day)}
            </h2>
          )}
          {items.map((item) => (
            <ItemCard key={item.id} item={item} large={item.id === next} level={day === today() ? 2 : 3} />
          ))}
        </section>
      ))}
    </>
  );
}
