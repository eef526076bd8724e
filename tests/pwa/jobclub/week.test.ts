import "../page";
import { afterEach, beforeEach, expect, test } from "vitest";
import { moveTo } from "../../../pwa/src/core/clock";
import { told } from "../../../pwa/src/core/state";
import { itemsOn, onBetween } from "../../../pwa/src/home/queries";
import { alternatives, clashesOf, onOffer, seatIsFree, sessionById } from "../../../pwa/src/jobclub/queries";

const rows = (list: { id: string }[]) => new Map(list.map((row) => [row.id, row]));
const session = (id: string, club_id: string, starts_at: string, ends_at: string, seats_left: number, about = {}) => ({
  id, club_id, title: club_id, starts_at, ends_at, place: "rom 1", capacity: 12, seats_left, waiting: 0, status: "planned", ...about,
});
const club = (id: string, about = {}) => ({ id, title: id, place: "", seats: 12, trades: [], topics: [], active: true, ...about });
const lesson = {
  id: "l", class_id: "k", title: "Norsk A2", place: "rom 4", weekday: 3, starts: "09:00", ends: "12:00",
  from: "2026-08-17", to: "2026-12-18", not_on: ["2026-11-25"],
};

beforeEach(() => {
  moveTo(new Date("2026-11-17T08:10:00+01:00"));
  told.value = new Map<string, ReadonlyMap<string, unknown>>([
    ["me", rows([{ id: "p", levels: { oral: "A2" }, roles: ["participant"] } as { id: string }])],
    ["club", rows([club("muntlig", { level_from: "A2" }), club("start", { level_to: "A1" }), club("cv")])],
    ["session", rows([
      session("over", "start", "2026-11-16T09:00:00+01:00", "2026-11-16T11:00:00+01:00", 5),
      session("wed", "muntlig", "2026-11-18T11:30:00+01:00", "2026-11-18T13:00:00+01:00", 2),
      session("touching", "cv", "2026-11-18T12:00:00+01:00", "2026-11-18T14:00:00+01:00", 0),
      session("fri", "start", "2026-11-20T09:00:00+01:00", "2026-11-20T11:00:00+01:00", 3),
      session("next", "muntlig", "2026-11-25T11:30:00+01:00", "2026-11-25T13:00:00+01:00", 2),
      session("off", "cv", "2026-11-19T09:00:00+01:00", "2026-11-19T11:00:00+01:00", 4, { status: "cancelled" }),
    ])],
    ["lesson", rows([lesson])],
    ["busy_hour", rows([{ id: "b", weekday: 5, starts: "10:00", ends: "10:30", label: "health" } as { id: string }])],
    ["booking", rows([])],
  ]);
});
afterEach(() => moveTo(null));

const at = (id: string) => {
  const found = sessionById(id);
  if (!found) throw new Error(id);
  return found;
};

test("a lesson at the same time clashes; one that ends as the session begins does not", () => {
  expect(clashesOf(at("wed")).map((clash) => clash.what)).toEqual(["lesson"]);
  expect(clashesOf(at("touching"))).toEqual([]);
});

test("there is no lesson on a day that is taken out of the timetable", () => {
  expect(clashesOf(at("next"))).toEqual([]);
  expect([itemsOn("2026-11-18").map((item) => item.id), itemsOn("2026-11-25")]).toEqual([["l 2026-11-18"], []]);
});

test("hours she cannot clash, and so does another seat of hers", () => {
  expect(clashesOf(at("fri")).map((clash) => clash.what)).toEqual(["busy_hour"]);
  const booking = { id: "x", session_id: "wed", status: "booked", wish: "ask", fixed: false };
  told.value = new Map([...told.value, ["booking", rows([booking])]]);
  expect(clashesOf(at("touching")).map((clash) => clash.what)).toEqual(["session"]);
});

test("a day she has said she can't come is in the way of everything, and nothing of it is proposed to her", async () => {
  await import("../../../pwa/src/plan");
  const shown = () => onBetween("2026-11-16", "2026-11-22").map((one) => one.session.id);
  const before = shown();
  const absence = { id: "away", kind: "ill", from: "2026-11-20", to: "2026-11-20", taken_back_at: null };
  told.value = new Map([...told.value, ["absence", rows([absence])], ["busy_hour", rows([])]]);
  expect(clashesOf(at("fri")).map((clash) => clash.what)).toEqual(["work"]);
  expect(shown()).toEqual(before.filter((id) => id !== "fri"));
  expect(before).toContain("fri");
});

test("each club is offered by its next open session: what suits first, then what has room", () => {
  expect(onOffer.value.map((one) => [one.session.id, one.suits])).toEqual([["wed", true], ["fri", false], ["touching", false]]);
});

test("a full session points to others of the same week with room and nothing in the way", () => {
  expect(alternatives(at("touching")).map((one) => one.id)).toEqual([]);
  told.value = new Map([...told.value, ["lesson", rows([])], ["busy_hour", rows([])]]);
  expect(alternatives(at("touching")).map((one) => one.id)).toEqual(["wed", "fri"]);
});

test("who waits may take a free seat once the first to come gets it, and not before", () => {
  const waits = (left: number, first_come_from: string) => {
    const one = session("wed", "muntlig", "2026-11-18T11:30:00+01:00", "2026-11-18T13:00:00+01:00", left, { first_come_from });
    told.value = new Map([
      ...told.value,
      ["session", rows([one])],
      ["booking", rows([{ id: "mine", session_id: "wed", status: "waiting" } as { id: string }])],
    ]);
    return seatIsFree(at("wed"));
  };
  expect(waits(1, "2026-11-17T08:00:00+01:00")).toBe(true);
  expect(waits(1, "2026-11-17T20:00:00+01:00")).toBe(false);
  expect(waits(0, "2026-11-17T08:00:00+01:00")).toBe(false);
});
