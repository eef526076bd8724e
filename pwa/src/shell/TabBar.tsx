import { signal } from "@preact/signals";
import { t, tn } from "../core/i18n";
import { Link, path } from "../core/router";
import { Icon } from "../ui";
import type { NavItem } from "../ui/feature";
import { placeOf, places, staffNav } from "./nav";

const ROOM = 5;
const more = signal(false);
const closeMore = () => {
  more.value = false;
};

/** The line along the bottom; the dot rests on where she is. Who has more places than there is room for finds the rest under "Mer". */
export function TabBar() {
  const all = places();
  const shown = all.length > ROOM ? all.slice(0, ROOM - 1) : all;
  const hidden = all.slice(shown.length);
  const here = placeOf(path.value);
  const at = here && shown.includes(here) ? shown.indexOf(here) : hidden.length ? shown.length : -1;
  const width = shown.length + (hidden.length ? 1 : 0);
  if (!width) return null;
  const More = staffNav.value?.MorePlaces;
  return (
    <nav class="tab-bar" aria-label={t("Steder i appen")} style={{ "--tabs": width, "--at": at }}>
      {at >= 0 && <span class="tab-dot" aria-hidden="true" />}
      {shown.map((item) => (
        <Tab key={item.href} item={item} now={item === here} />
      ))}
      {hidden.length > 0 && (
        <button
          type="button"
          class="nav-tab"
          onClick={() => {
            more.value = true;
          }}
        >
          <Icon name="s-dots-three" size={26} />
          <span>{t("Mer")}</span>
        </button>
      )}
      {more.value && More && <More items={hidden} onClose={closeMore} />}
    </nav>
  );
}

function Tab({ item, now }: { item: NavItem; now: boolean }) {
  return (
    <Link class="nav-tab" href={item.href} aria-current={now ? "page" : undefined}>
      <span class="nav-tab-icon">
        <Icon name={now ? item.iconNow : item.icon} size={26} />
        <Count item={item} />
      </span>
      <span>{item.words()}</span>
    </Link>
  );
}

/** A number that waits, said in words to those who listen. */
export function Count({ item }: { item: NavItem }) {
  const count = item.count?.() ?? 0;
  if (count === 0) return null;
  return (
    <span class="count">
      <span aria-hidden="true">{count}</span>
      <span class="quiet">{item.counted ? `(${item.counted()})` : tn("({n} ny)", "({n} nye)", count)}</span>
    </span>
  );
}
