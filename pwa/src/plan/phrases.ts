import { inNorwegian, t } from "../core/i18n";

/** Sentences that are chosen by a tap. They are kept in Norwegian, so that staff read them too, and shown in her language. */

type Words = () => string;

export const phrases: Record<"strengths" | "resources" | "wishes", Words[]> = {
  strengths: [
    () => t("Jeg lærer fort"),
    () => t("Jeg er god med folk"),
    () => t("Jeg er nøye"),
    () => t("Jeg kommer presis"),
    () => t("Jeg kan lage mat"),
    () => t("Jeg kan reparere ting"),
    () => t("Jeg kan jobbe hardt"),
    () => t("Jeg kan mange språk"),
  ],
  resources: [
    () => t("Jeg har jobbet før"),
    () => t("Jeg har utdanning"),
    () => t("Jeg kan kjøre bil"),
    () => t("Jeg kan bruke data"),
    () => t("Jeg kjenner folk her"),
    () => t("Jeg har barnehageplass"),
  ],
  wishes: [
    () => t("Jeg vil jobbe snart"),
    () => t("Jeg vil lære mer norsk"),
    () => t("Jeg vil ta utdanning"),
    () => t("Jeg vil jobbe om dagen"),
    () => t("Jeg vil jobbe sammen med andre"),
    () => t("Jeg vil ha praksis først"),
  ],
};

/** What usually stands in a plan about appealing (IL § 15). The deadline is the law's and stands in the decision itself. */
export const usualAppeal: Words = () =>
  t(
    "Er du ikke enig i vedtaket, kan du klage. Fristen står i vedtaket. Du sender klagen til kommunen. Rådgiveren hjelper deg med å skrive den.",
  );

const known = [...Object.values(phrases).flat(), usualAppeal];

/** A kept sentence in the language shown; her own words as they are. */
export const phraseWords = (text: string): string =>
  known.find((words) => inNorwegian(words) === text)?.() ?? text;
