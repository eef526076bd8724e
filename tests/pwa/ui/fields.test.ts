import "../page";
import { expect, test } from "vitest";
import { dayFrom } from "../../../pwa/src/ui/DateField";
import { minutesWith } from "../../../pwa/src/ui/TimeField";

test.each([
  ["17.08.2026", "2026-08-17"],
  ["7.8.2026", "2026-08-07"],
  ["17/8/2026", "2026-08-17"],
  ["17082026", "2026-08-17"],
  [" 2026-08-17 ", "2026-08-17"],
  ["29.02.2028", "2028-02-29"],
])("%s is a day", (typed, day) => expect(dayFrom(typed)).toBe(day));

test.each(["", "17", "17.08", "17.08.26", "31.02.2026", "29.02.2027", "17.13.2026", "00.08.2026", "i går", "2026-8-1"])(
  "%j is no day",
  (typed) => expect(dayFrom(typed)).toBe(""),
);

test("minutes go in steps of five, and a time brought in with others keeps them", () => {
  expect(minutesWith("15")).toHaveLength(12);
  expect(minutesWith("")).toHaveLength(12);
  expect(minutesWith("07").slice(0, 3)).toEqual(["00", "05", "07"]);
});
