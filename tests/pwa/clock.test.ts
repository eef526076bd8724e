import { afterEach, expect, test } from "vitest";
import {
  addDays,
  fromOslo,
  isoWeek,
  mondayOf,
  moveTo,
  noteServerTime,
  now,
  osloClock,
  osloDay,
  today,
  weekday,
} from "../../pwa/src/core/clock";

afterEach(() => {
  moveTo(null);
  noteServerTime(new Date().toUTCString());
});

test("a time is told in Oslo, summer and winter, with Latin digits and 24 hours", () => {
  expect(osloClock("2026-08-17T12:05:00Z")).toBe("14.05");
  expect(osloClock("2026-01-17T12:05:00Z")).toBe("13.05");
  expect(osloClock("2026-01-16T23:00:00Z")).toBe("00.00");
  expect(osloDay("2026-01-16T23:00:00Z")).toBe("2026-01-17");
});

test("a wall clock keeps its hour over the change to summer time and back", () => {
  expect(fromOslo("2026-03-28", "09:00").toISOString()).toBe("2026-03-28T08:00:00.000Z");
  expect(fromOslo("2026-03-29", "09:00").toISOString()).toBe("2026-03-29T07:00:00.000Z");
  expect(fromOslo("2026-10-25", "09:00").toISOString()).toBe("2026-10-25T08:00:00.000Z");
  expect(osloClock(fromOslo("2026-10-24", "09.30"))).toBe("09.30");
});

test.each([
  ["2026-08-17", 2026, 34],
  ["2024-12-30", 2025, 1],
  ["2027-01-03", 2026, 53],
  ["2027-01-04", 2027, 1],
])("%s lies in ISO week %i-%i", (day, year, week) => {
  expect(isoWeek(day)).toEqual({ year, week });
});

test("weeks begin on Monday", () => {
  expect(weekday("2026-11-22")).toBe(7);
  expect(mondayOf("2026-11-22")).toBe("2026-11-16");
  expect(addDays("2026-02-28", 1)).toBe("2026-03-01");
});

test("a phone that is set wrong goes by the server's clock", () => {
  noteServerTime(new Date(Date.now() + 3 * 3_600_000).toUTCString());
  expect(Math.abs(now().getTime() - Date.now() - 3 * 3_600_000)).toBeLessThan(2000);
  noteServerTime(null);
  noteServerTime("nonsense");
  expect(now().getTime() - Date.now()).toBeGreaterThan(3_000_000);
});

test("tests can stand still at a time", () => {
  moveTo(new Date("2026-03-28T23:30:00Z"));
  expect(today()).toBe("2026-03-29");
});
