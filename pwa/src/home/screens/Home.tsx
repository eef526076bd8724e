import { useSignal } from "@preact/signals";
import { addDays, type Day, mondayOf, today } from "../../core/clock";
import { t } from "../../core/i18n";
import { Button, Empty } from "../../ui";
import { dayInWords, weekLabel, weekSpan } from "../../ui/dates";
import { daysFrom } from "../../week/queries";
import { Holiday } from "../parts/Holiday";
import { ItemCard } from "../parts/ItemCard";
import { Offers } from "../parts/Offers";
import { OnNow } from "../parts/OnNow";
import { Week } from "../parts/Week";
import { type Item, isOver, itemsOn } from "../queries";

/** "Denne uka": where in the week she is, what she has, and what is on. The next week is one tap away. */
export function Home() {
  const next = useSignal(false);
  const monday = addDays(mondayOf(today()), next.value ? 7 : 0);
  const days = daysFrom(monday);
  const left = days.filter((day) => day >= today());
  const held = left.map((day) => ({ day, items: itemsOn(day).filter((item) => !isOver(item)) }));
  const full = held.filter(({ items }) => items.length > 0);
  const turn = () => {
    next.value = !next.value;
    scrollTo(0, 0);
  };
  return (
    <div class="stack home">
      <header class="row apart">
        <h1 data-speak="">{next.value ? t("Neste uke") : t("Denne uka")}</h1>
        <p class="soft small" data-speak="">
          {t("{week} · {span}", { week: weekLabel(monday), span: weekSpan(monday) })}
        </p>
      </header>
      <Week days={days} />
      <Offers />
      <Holiday day={monday} />
      {full.map(({ day, items }, index) => (
        <DayPart key={day} day={day} items={items} first={index === 0} />
      ))}
      {full.length === 0 && (
        <Empty
          inset
          title={next.value ? t("Du har ingenting neste uke ennå") : t("Du har ikke mer denne uka")}
        />
      )}
      <OnNow from={left[0] ?? monday} to={addDays(monday, 6)} />
      <Button kind="soft" wide icon={next.value ? "arrow-left" : "arrow-right"} onClick={turn}>
        {next.value ? t("Denne uka") : t("Neste uke")}
      </Button>
    </div>
  );
}

/** A day of hers; the very first thing is drawn large. */
function DayPart({ day, items, first }: { day: Day; items: Item[]; first: boolean }) {
  return (
    <section class="stack tight" id={`dag-${day}`}>
      {day !== today() && (
        <h2 class="day-name" data-speak="">
          {dayInWords(day)}
        </h2>
      )}
      {items.map((item, index) => (
        <ItemCard key={item.id} item={item} large={first && index === 0} />
      ))}
    </section>
  );
}
