import { t } from "../../core/i18n";
import type { Word } from "../types";
import type { Waits, WordReport } from "./teaching";

/** What things are called on the screens of those who teach words. */

export const waitsFor: Record<Waits, () => string> = {
  word: () => t("Ord fra arbeidsgivere"),
  check: () => t("Opptak å høre på"),
  gloss: () => t("Mangler betydning"),
  picture: () => t("Mangler bilde"),
  recording: () => t("Mangler opptak"),
};

export const aboutWaiting: Record<Waits, () => string> = {
  word: () => t("Arbeidsgivere ber om disse ordene. Vi har dem ikke ennå."),
  check: () => t("En annen enn den som leste, hører på. Så får alle høre opptaket."),
  gloss: () => t("Skriv bare det du er sikker på. Ingen betydning er bedre enn en gal."),
  picture: () => t("Ting har et bilde der det finnes et godt. Uten er også greit."),
  recording: () => t("Uten opptak leser telefonen ordet selv."),
};

export const kinds: Record<Word["kind"], () => string> = {
  noun: () => t("Substantiv"),
  verb: () => t("Verb"),
  adjective: () => t("Adjektiv"),
  phrase: () => t("Setning"),
  question: () => t("Intervjuspørsmål"),
  line: () => t("Samtale"),
};

export const reported: Record<WordReport["what"], () => string> = {
  gloss: () => t("Betydningen er ikke riktig"),
  word: () => t("Ordet er ikke riktig"),
  example: () => t("Eksemplet er ikke riktig"),
  picture: () => t("Bildet passer ikke"),
  sound: () => t("Lyden er ikke riktig"),
};
