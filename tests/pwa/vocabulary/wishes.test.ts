import "../page";
import { afterEach, describe, expect, it } from "vitest";
import { told } from "../../../pwa/src/core/state";
import { hersFirst } from "../../../pwa/src/vocabulary/keep";
import type { Trade } from "../../../pwa/src/vocabulary/types";

const trade = (id: string, mine = false) => ({ id, mine }) as Trade;
const TRADES = [trade("hotel", true), trade("everybody"), trade("shop")];
const said = (trades: readonly Trade[]) => trades.map(({ id, mine }) => (mine ? `${id}!` : id));
const isMe = (row: Record<string, unknown>) => {
  told.value = new Map([["me", new Map([["p", { id: "p", ...row }]])]]);
};
afterEach(() => {
  told.value = new Map();
});

describe("with no network, the words of her wish", () => {
  it("are those of what she wishes now, whatever the server said last", () => {
    isMe({ roles: ["participant"], job_wishes: ["shop"] });
    expect(said(hersFirst(TRADES))).toEqual(["shop!", "hotel", "everybody"]);
  });
  it("begin with the wish she said first, whatever order the server has", () => {
    isMe({ roles: ["participant"], job_wishes: ["shop", "hotel"] });
    expect(said(hersFirst(TRADES))).toEqual(["shop!", "hotel!", "everybody"]);
  });
  it("are everybody's where she wishes for none of the trades", () => {
    isMe({ roles: ["participant"], job_wishes: ["astronaut"] });
    expect(said(hersFirst(TRADES))).toEqual(["everybody!", "hotel", "shop"]);
  });
  it("are as the server says for those who teach", () => {
    isMe({ roles: ["teacher"], job_wishes: [] });
    expect(said(hersFirst(TRADES))).toEqual(["hotel!", "everybody", "shop"]);
  });
});
