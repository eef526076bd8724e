import { hearLanguage, language, languageOf, t } from "../core/i18n";
import { back, Link, path } from "../core/router";
import { canHearMine, hear, speaking } from "../core/speech";
import { openLanguages } from "../people/language";
import { Icon } from "../ui";
import { Mark } from "./Mark";
import { placeOf } from "./nav";
import { hide } from "./pause";

/** Back or mark, language, hear, quick exit: always in those places, on every screen. */
export function TopBar() {
  return (
    <header class="top-bar">
      <Home />
      <button
        type="button"
        class="top-button top-language"
        onClick={openLanguages}
        aria-label={t("Språk: {name}", { name: ownName() })}
      >
        <Icon name="translate" size={28} />
        <span lang={language.value}>{shortName()}</span>
      </button>
      <HearButton />
      <button type="button" class="top-button exit" onClick={hide} aria-label={t("Skjul appen raskt")}>
        <Icon name="eye-closed" size={24} />
        <span>{t("Skjul")}</span>
      </button>
    </header>
  );
}

function Home() {
  const onPlace = path.value === "/" || placeOf(path.value)?.href === path.value;
  if (onPlace)
    return (
      <Link class="top-mark" href="/" aria-label={t("Denne uka")}>
        <Mark />
      </Link>
    );
  return (
    <button
      type="button"
      class="top-button back"
      onClick={() => back(placeOf(path.value)?.href ?? "/")}
      aria-label={t("Tilbake")}
    >
      <Icon name="arrow-left" size={28} />
    </button>
  );
}

const ownName = () => languageOf(language.value).name;
/** "Norsk" for bokmål: the bar is narrow, and the sheet tells the two apart. */
const shortName = () => ownName().replace(" bokmål", "").replace("Norsk nynorsk", "Nynorsk");

function HearButton() {
  if (!canHearMine.value) return <span class="top-gap" />;
  return (
    <button type="button" class="top-button hear" aria-pressed={speaking.value} onClick={hearPage}>
      <Icon name={speaking.value ? "stop" : "speaker-high"} size={28} />
      <span lang={hearLanguage.value === language.value ? undefined : language.value}>{t("Hør")}</span>
    </button>
  );
}

/** Reads the sheet that is open, else the page. */
function hearPage(): void {
  const root =
    document.querySelector<HTMLElement>("dialog[open]") ?? document.querySelector<HTMLElement>("main");
  if (root) void hear(root);
}
