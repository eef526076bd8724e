import { render } from "preact";
import { firstLanguage, setLanguage, t } from "./core/i18n";
import { listen } from "./core/router";

listen();
await setLanguage(firstLanguage());
const root = document.getElementById("app");
if (root !== null) render(<h1>{t("Jobbspor")}</h1>, root);
