import { t } from "../../core/i18n";
import type { PictureName } from "../../ui";

/** The pictures a phone and its adviser agree on, with names that can be said over the telephone. */
const names: Partial<Record<PictureName, () => string>> = {
  "alarm-clock": () => t("vekkerklokke"),
  backpack: () => t("ryggsekk"),
  bicycle: () => t("sykkel"),
  bird: () => t("fugl"),
  bus: () => t("buss"),
  camera: () => t("kamera"),
  cat: () => t("katt"),
  "crescent-moon": () => t("måne"),
  "evergreen-tree": () => t("tre"),
  fish: () => t("fisk"),
  house: () => t("hus"),
  key: () => t("nøkkel"),
  "light-bulb": () => t("lyspære"),
  "red-apple": () => t("eple"),
  sailboat: () => t("båt"),
  "soccer-ball": () => t("fotball"),
  star: () => t("stjerne"),
  sun: () => t("sol"),
  teapot: () => t("tekanne"),
  "teddy-bear": () => t("bamse"),
  tulip: () => t("blomst"),
  umbrella: () => t("paraply"),
};

/** The picture's name in the reader's language. */
export const pictureWords = (name: string): string => names[name as PictureName]?.() ?? name;
