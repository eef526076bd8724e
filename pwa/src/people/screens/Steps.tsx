import { t } from "../../core/i18n";
import { Path } from "../../ui";

/** Language, code, pictures, done: the way in, as a line. */
export function Steps({ at }: { at: number }) {
  const names = [t("Språk"), t("Kode"), t("Bilder"), t("Ferdig")];
  const label = t("Steg {step} av {all}: {name}", { step: at + 1, all: names.length, name: names[at] ?? "" });
  return <Path stops={["translate", "qr-code", "images", "check"]} at={at} label={label} />;
}
