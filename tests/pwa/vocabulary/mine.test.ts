import "../page";
import { afterEach, expect, it } from "vitest";
import { surroundings } from "../../../pwa/src/core/http";
import { told } from "../../../pwa/src/core/state";
import { askedOf, mineWords, myGroups } from "../../../pwa/src/vocabulary/staff/mine";

const before = surroundings.transport;
afterEach(() => {
  surroundings.transport = before;
  told.value = new Map();
});

/** What she is asked to choose, whom the server tells of these. */
async function words(roles: string[], classes: object[], clubs: object[]): Promise<[string | null, number]> {
  let asked = 0;
  told.value = new Map([["me", new Map([["s", { id: "s", roles }]])]]);
  surroundings.transport = async (url) => {
    asked += 1;
    return Response.json({ items: String(url).endsWith("/week/classes") ? classes : clubs, next: null });
  };
  return [mineWords(await myGroups()), asked];
}

it("a teacher chooses her classes, a leader the clubs she leads, and who has none chooses nothing", async () => {
  const clubs = [{ leader_id: "other" }, { leader_id: null }];
  expect(await words(["teacher"], [{}], [])).toEqual(["Klassene mine", 1]);
  expect(await words(["leader"], [{}], [...clubs, { leader_id: "s" }])).toEqual(["Klubbene mine", 1]);
  expect(await words(["leader", "teacher"], [{}], [{ leader_id: "s" }])).toEqual(["Klassene og klubbene mine", 2]);
  expect(await words(["leader", "teacher"], [], clubs)).toEqual([null, 2]);
  expect(await words(["mentor"], [{}], clubs)).toEqual([null, 0]);
});

it("the whole municipality is asked for as before", () => {
  expect([askedOf("/vocabulary/aims", "mine"), askedOf("/vocabulary/aims", "municipality")]).toEqual(["/vocabulary/aims?of=mine", "/vocabulary/aims"]);
});
