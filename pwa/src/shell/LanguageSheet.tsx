import { hearLanguage, language, languages, t } from "../core/i18n";
import { mayHear } from "../core/speech";
import { chooseHearing, chooseReading, languagesOpen } from "../people/language";
import { LanguageTile, Sheet } from "../ui";

const close = () => {
  languagesOpen.value = false;
};

/** Language to read and language to hear, asked apart; each named in itself. */
export function LanguageSheet() {
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
