import { t } from "../core/i18n";
import { canHear, say } from "../core/speech";
import { RoundButton } from "./Button";

interface TileProps {
  code: string;
  name: string;
  dir: "ltr" | "rtl";
  chosen: boolean;
  onChoose: (code: string) => void;
}

/** A language by its own name, with a voice that says it. */
export function LanguageTile({ code, name, dir, chosen, onChoose }: TileProps) {
  return (
    <div class="language" dir={dir}>
      <button
        type="button"
        class="tile"
        data-speak=""
        lang={code}
        aria-pressed={chosen}
        onClick={() => onChoose(code)}
      >
        {name}
      </button>
      {canHear(code) && (
        <RoundButton
          icon="speaker-high"
          tone="bilberry"
          size={48}
          label={t("Hør {name}", { name })}
          silent
          onClick={() => void say(name, code)}
        />
      )}
    </div>
  );
}
