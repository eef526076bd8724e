import "../page";
import { expect, test } from "vitest";
import { icsOf } from "../../../pwa/src/jobclub/calendar";
import type { Session } from "../../../pwa/src/jobclub/queries";

const session = {
  id: "0190",
  title: "Muntlig",
  starts_at: "2026-11-18T12:00:00+01:00",
  ends_at: "2026-11-18T14:30:00+01:00",
  place: "St. Marie; rom 2, inngang B\nved heisen",
  leader_id: "somebody",
} as Session;

test("a session becomes an event in world time, with every sign of its place kept harmless", () => {
  const text = icsOf(session, "Intervju").replaceAll("\r\n ", "");
  expect(text).toContain("DTSTART:20261118T110000Z\r\nDTEND:20261118T133000Z");
  expect(text).toContain("LOCATION:St. Marie\\; rom 2\\, inngang B\\nved heisen");
  expect(text).not.toContain("somebody");
});

test("no line is longer than 75 octets, in any script", () => {
  const long = "مقابلة العمل ".repeat(12);
  const lines = icsOf(session, long).split("\r\n");
  expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
  expect(lines.join("").replaceAll(/(?<=SUMMARY:.*) (?= )/g, "")).toContain("SUMMARY:مقابلة");
});
