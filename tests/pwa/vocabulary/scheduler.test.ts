import { describe, expect, it } from "vitest";
import { isSure, replay, replayAll } from "../../../pwa/src/vocabulary/cards";
import type { Rating, Review } from "../../../pwa/src/vocabulary/types";
import { fact, seeded } from "./cast";

const START = new Date("2026-11-22T09:00:00Z");
const DAY = 86_400_000;
const FAR = new Date("2036-01-01T00:00:00Z");
const G = 3;
const A = 1;

/** Replay while each review comes exactly when the card is due. */
function whenDue(ratings: Rating[]): number[] {
  const reviews: Review[] = [];
  let at = START;
  return ratings.map((rating, place) => {
    reviews.push(fact(`r${String(place).padStart(2, "0")}`, "hotel.x", rating, at));
    const card = replay(reviews, FAR);
    at = card.due;
    return card.scheduled_days;
  });
}

describe("the scheduler is FSRS-6 as it is published", () => {
  it("gives the published intervals, review after review", () =>
    expect(whenDue([G, G, G, G, G, G, A, A, G, G, G, G, G])).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]));
  it("gives the published memory state", () => {
    const days = [0, 0, 1, 3, 8, 21];
    let at = START.getTime();
    const reviews = days.map((after, place) => {
      at += after * DAY;
      return fact(`r${place}`, "hotel.x", place === 0 ? A : G, new Date(at));
    });
    const { stability, difficulty } = replay(reviews, FAR);
    expect(stability).toBeCloseTo(53.62691, 4);
    expect(difficulty).toBeCloseTo(6.3574867, 4);
  });
  it("gives the published first states of the two buttons", () => {
    expect(replay([fact("a", "x.y", A, START)], FAR)).toMatchObject({ stability: 0.212, difficulty: 6.4133 });
    expect(replay([fact("a", "x.y", G, START)], FAR)).toMatchObject({ stability: 2.3065, difficulty: 2.11810397 });
  });
});

describe("a word she can use", () => {
  const after = (...days: number[]) => replay(days.map((day, place) => fact(`r${place}`, "x.y", G, new Date(START.getTime() + day * DAY))), FAR);
  it("has come back after days, and stayed", () => {
    expect(isSure(after(0, 0))).toBe(false);
    expect(isSure(after(0, 0, 3, 10))).toBe(true);
  });
  it("is none that was never practised", () => expect(isSure(undefined)).toBe(false));
});

describe("reviews of several phones", () => {
  const facts = (seed: number): Review[] => {
    const chance = seeded(seed);
    return Array.from({ length: 60 }, (_, place) =>
      fact(`${Math.floor(chance() * 1e9)}-${place}`, `hotel.w${Math.floor(chance() * 6)}`, chance() < 0.3 ? A : G, new Date(START.getTime() + Math.floor(chance() * 20) * DAY)),
    );
  };
  it("end alike in whatever order they came", () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const all = facts(seed);
      const chance = seeded(seed + 1000);
      const mixed = [...all].sort(() => chance() - 0.5);
      expect(replayAll(mixed, FAR)).toEqual(replayAll(all, FAR));
    }
  });
  it("count a time that lies ahead as now", () => {
    const now = new Date(START.getTime() + DAY);
    const ahead = fact("b", "x.y", G, new Date("2031-01-01T00:00:00Z"));
    expect(replay([fact("a", "x.y", G, START), ahead], now)).toEqual(replay([fact("a", "x.y", G, START), fact("b", "x.y", G, now)], now));
  });
});
