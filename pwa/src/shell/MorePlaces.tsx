import { t } from "../core/i18n";
import { Link } from "../core/router";
import { Icon, Sheet } from "../ui";
import type { NavItem } from "../ui/feature";
import { Count } from "./TabBar";
import "./side.css";

/** The places the bar along the bottom has no room for. */
export function MorePlaces({ items, onClose }: { items: NavItem[]; onClose: () => void }) {
  return (
    <Sheet title={t("Mer")} onClose={onClose}>
      <ul class="stack tight">
        {items.map((item) => (
          <li key={item.href}>
            <Link class="side-link" href={item.href} onClick={onClose}>
              <Icon name={item.icon} size={26} />
              <span class="grow">{item.words()}</span>
              <Count item={item} />
            </Link>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
