import { type AnyIcon, Icon } from "./Icon";
import "./staff.css";

export interface Tab {
  value: string;
  words: string;
  /** How many it holds: a number, or words such as "3 av 5". */
  count?: number | string;
  icon?: AnyIcon;
}

/** Pills that choose which list is shown ("Alle 24", "Trenger noe nå 4"). Buttons with a pressed state, in reading order. */
export function Tabs({
  label,
  tabs,
  value,
  onChange,
}: {
  label: string;
  tabs: Tab[];
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <nav class="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          class="tab"
          aria-pressed={tab.value === value}
          onClick={() => onChange(tab.value)}
        >
          {tab.icon && <Icon name={tab.icon} size={20} />}
          <span>{tab.words}</span>
          {tab.count !== undefined && <strong>{tab.count}</strong>}
        </button>
      ))}
    </nav>
  );
}
