import { expect, test } from "vitest";
import {
  type DatedHours,
  hoursOn,
  isDefault,
  nextMonday,
  orderTrouble,
  type Settings,
  withHours,
} from "../../../pwa/src/jobclub/staff/settings";

const usual = { offer_hours: 4, day_from: "08:00", day_to: "20:00", give_until: "18:00", first_come: "20:00" };
const winter: DatedHours = { ...usual, from: "2026-11-30", give_until: "12:00" };
const spring: DatedHours = { ...usual, from: "2027-03-01", offer_hours: 6 };
const settings: Settings = { seat_rules: [winter, spring], default: usual, attendance_columns: ["date"] };

test("hours hold from their day until the next ones begin", () => {
  expect(isDefault(hoursOn(settings, "2026-11-29"))).toBe(true);
  expect(hoursOn(settings, "2026-11-30")).toEqual(winter);
  expect(hoursOn(settings, "2027-02-28")).toEqual(winter);
  expect(hoursOn(settings, "2028-01-01")).toEqual(spring);
});

test("the same day again takes the place of what was there, in order of days", () => {
  const changed = { ...winter, offer_hours: 3 };
  expect(withHours(settings, changed)).toEqual([changed, spring]);
  const between = { ...usual, from: "2027-01-04" };
  expect(withHours(settings, between).map(({ from }) => from)).toEqual(["2026-11-30", "2027-01-04", "2027-03-01"]);
});

test("hours that cannot hold are told before they are sent", () => {
  expect(orderTrouble(usual)).toBe(null);
  expect(orderTrouble({ ...usual, day_to: "08:00" })).toBe("day");
  expect(orderTrouble({ ...usual, give_until: "20:30" })).toBe("seat");
});

test("a change begins with a week", () => {
  expect(nextMonday("2026-11-22")).toBe("2026-11-23");
  expect(nextMonday("2026-11-23")).toBe("2026-11-30");
});
