import { hearLanguage, language, languageOf, languages, t } from "../../core/i18n";
import { canHear } from "../../core/speech";
import { Button, Icon, LanguageTile } from "../../ui";
import { chooseReading, openLanguages } from "../language";
import { Demo } from "./Demo";

/** The same words for those who cannot read the line above; each stays as it is in every language. */
const OTHERS = [
  { lang: "en", text: "Choose language" },
  { lang: "uk", text: "Оберіть мову" },
  { lang: "ar", text: "اختيار اللغة" },
];

/** The first screen of a new phone: every language by its own name. Works before anybody is known, and with no network. */
export function Welcome() {
  return (
    <div class="welcome contours stack">
      <header>
        <h1 data-speak="">{t("Velg språk")}</h1>
        <p class="small soft others">
          {OTHERS.filter(({ lang }) => lang !== language.value).map((one) => (
            <bdi key={one.lang} lang={one.lang}>
              {one.text}
            </bdi>
          ))}
        </p>
      </header>
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
      <p class="center">
        <Button kind="plain" href="/inn">
          {t("Jeg er ansatt")}
        </Button>
      </p>
      <div class="foot stack tight">
        <Hearing />
        <Button wide icon="arrow-right" href="/start/kode">
          {t("Fortsett")}
        </Button>
      </div>
      <Demo />
    </div>
  );
}

/** What she hears best is asked apart from what she reads. */
function Hearing() {
  if (!languages.some((one) => canHear(one.code))) return null;
  return (
    <div class="row apart">
      <span class="row ear">
        <Icon name="ear" size={28} />
        <span>{t("Jeg hører: {name}", { name: languageOf(hearLanguage.value).name })}</span>
      </span>
      <Button kind="plain" small icon="pencil-simple" onClick={openLanguages}>
        {t("Endre")}
      </Button>
    </div>
  );
}
