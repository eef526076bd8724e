import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { t } from "../../core/i18n";
import { Search } from "../../people/staff/Search";
import { Avatar, Icon } from "../../ui";
import { calledIn, type Name, search, useNames } from "./names";
import "./pick.css";

/** How many names are shown before anything is written. */
const SHOWN = 8;

export interface NamePickerProps {
  /** Who is there already. */
  without?: ReadonlySet<string>;
  /** Names to put first, such as those who wait. */
  first?: ReadonlySet<string>;
  /** What stands after a name: why it is among the first. */
  about?: (name: Name) => ComponentChildren;
  /** What a tap on the name does, for those who listen: "Sett opp Omar Aziz". */
  act: (name: string) => string;
  onPick: (name: Name) => void;
  /** What to offer for a text that is nobody's name. */
  otherwise?: (text: string) => ComponentChildren;
  busy?: boolean;
}

/** One tap picks a person from the municipality's names. */
export function NamePicker({ without, first, about, act, onPick, otherwise, busy }: NamePickerProps) {
  const [text, setText] = useState("");
  const free = useNames().filter(({ id }) => !without?.has(id));
  const ranked = [...free.filter(({ id }) => first?.has(id)), ...free.filter(({ id }) => !first?.has(id))];
  const found = search(ranked, text);
  const shown = found.slice(0, text === "" ? Math.max(first?.size ?? 0, SHOWN) : SHOWN * 2);
  const pick = (name: Name) => {
    setText("");
    onPick(name);
  };
  return (
    <div class="picker">
      <Search label={t("Finn et navn")} value={text} onChange={setText} />
      <ul class="picker-names">
        {shown.map((name) => (
          <li key={name.id}>
            <button
              type="button"
              class="picker-name"
              disabled={busy}
              aria-label={act(calledIn(free, name))}
              onClick={() => pick(name)}
            >
              <Avatar size={36} />
              <span class="grow">
                <bdi>{calledIn(free, name)}</bdi>
                {about?.(name)}
              </span>
              <Icon name="plus" size={20} />
            </button>
          </li>
        ))}
      </ul>
      {found.length > shown.length && (
        <p class="soft small">
          {t("{count} navn til. Skriv mer av navnet.", { count: found.length - shown.length })}
        </p>
      )}
      {text.trim() !== "" && found.length === 0 && !otherwise && (
        <p class="soft">{t("Ingen heter det. Prøv en annen skrivemåte.")}</p>
      )}
      {text.trim() !== "" && otherwise?.(text.trim())}
    </div>
  );
}
