import { type Day, today } from "../../core/clock";
import { listed, t } from "../../core/i18n";
import { type WeekDay, WeekLine } from "../../ui";
import { weekdayName, weekdayShort } from "../../ui/dates";
import { isOff, itemsOn } from "../queries";
import { itemTitle } from "./ItemCard";

/** The seven days on the line, each with the picture of the first thing it holds; a tap goes to the day. */
export function Week({ days }: { days: Day[] }) {
  return <WeekLine label={t("Uka, dag for dag")} days={days.map(stop)} />;
}

function stop(day: Day): WeekDay {
  const items = itemsOn(day);
  const when = day < today() ? "past" : day === today() ? "today" : "ahead";
  const base: WeekDay = {
    short: weekdayShort(day).replace(".", ""),
    long: weekdayName(day),
    number: Number(day.slice(8)),
    when,
  };
  if (!items.length) return { ...base, ...(when === "today" ? { holds: t("I dag") } : {}) };
  const held = items.filter((item) => !isOff(item));
  const jump = () => document.getElementById(`dag-${day}`)?.scrollIntoView({ block: "start" });
  return {
    ...base,
    picture: (held[0] ?? items[0])?.drawn.picture,
    off: held.length === 0,
    holds: listed(
      items.map((item) => (isOff(item) ? `${itemTitle(item)} (${t("Avlyst")})` : itemTitle(item))),
    ),
    unsent: items.some((item) => item.unsent),
    ...(when === "past" ? {} : { onClick: jump }),
  };
}
