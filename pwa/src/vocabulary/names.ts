import { t } from "../core/i18n";
import type { Trade } from "./types";

/** Trades and topics in the language shown now, also where the list was fetched in another. */
const NAMES: Record<string, () => string> = {
  hotel: () => t("Hotell"),
  cleaning: () => t("Renhold"),
  shop: () => t("Butikk"),
  kitchen: () => t("Kjøkken"),
  warehouse: () => t("Lager"),
  construction: () => t("Bygg"),
  textile: () => t("Søm og tekstil"),
  health_assistant: () => t("Sykehjem"),
  kindergarten: () => t("Barnehage"),
  it: () => t("Data"),
  industry: () => t("Industri"),
  driver: () => t("Sjåfør"),
  everybody: () => t("Alle på jobb"),
  safety: () => t("Sikkerhet (HMS)"),
  customers: () => t("Kunder"),
  colleagues: () => t("Kolleger"),
  rights: () => t("Mine rettigheter"),
  phone: () => t("På telefonen"),
  programme: () => t("Programmet og planen"),
};

/** Every trade and topic, in the order of the content. */
export const allTrades: readonly string[] = Object.keys(NAMES);

/** What a trade is called; one we have no name for is called as the server calls it. */
export const titleOf = ({ id, title }: Pick<Trade, "id" | "title">): string => NAMES[id]?.() ?? title;
