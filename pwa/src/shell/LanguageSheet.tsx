import { hearLanguage, language, languages, t } from "../core/i18n";
import { canHear, mayHear, say } from "../core/speech";
import { chooseHearing, chooseReading } from "../people/language";
import { RoundButton, Sheet } from "../ui";
import { languagesOpen } from "./languages";

const close = () => {
  languagesOpen.value = false;
};

/** Language to read and language to hear, asked apart; each named in itself. */
export function LanguageSheet() {
  if (!languagesOpen.value) return null;
  const heard = languages.filter((one) => mayHear(one.code));
  return (
    <Sheet title={t("Velg språk")} onClose={close}>
      <h3 data-speak="">{t("Jeg leser")}</h3>
      <div class="tiles languages">
        {languages.map((one) => (
          <LanguageTile
            key={one.code}
            code={one.code}
            name={one.name}
            dir={one.dir}
            chosen={language.value === one.code}
            onChoose={chooseReading}
          />
        ))}
      </div>
      {heard.length > 0 && (
        <>
          <h3 data-speak="">{t("Jeg hører best på")}</h3>
          <div class="tiles languages">
            {heard.map((one) => (
              <LanguageTile
                key={one.code}
                code={one.code}
                name={one.name}
                dir={one.dir}
                chosen={hearLanguage.value === one.code}
                onChoose={chooseHearing}
              />
            ))}
          </div>
        </>
      )}
    </Sheet>
  );
}

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
