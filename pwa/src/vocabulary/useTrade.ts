import { useEffect } from "preact/hooks";
import { reachable } from "../core/sync";
import { follow } from "./follow";
import { fetchTrade, trades } from "./keep";
import type { Trade } from "./types";

/** A trade whose words a screen shows: fetched as it opens, where there is a network and they are not here yet. */
export function useTrade(id: string): Trade | undefined {
  follow();
  const trade = trades.value.find((one) => one.id === id);
  useEffect(() => {
    if (trade && reachable.value) void fetchTrade(trade).catch(() => {});
  }, [trade?.id, trade?.version, reachable.value]);
  return trade;
}
