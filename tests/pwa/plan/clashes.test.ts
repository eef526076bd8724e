import "../page";
import { afterEach, expect, it } from "vitest";
import { told } from "../../../pwa/src/core/state";
import "../../../pwa/src/plan/index";
import type { Meeting } from "../../../pwa/src/plan/queries";
import { clashes } from "../../../pwa/src/week/queries";

const meeting = (status: Meeting["status"]) => ({
  id: "m",
  kind: "review_meeting",
  starts_at: "2026-12-21T09:00:00+01:00",
  ends_at: "2026-12-21T10:00:00+01:00",
  status,
});
const at = (status: Meeting["status"], from: string, to: string) => {
  told.value = new Map([["meeting", new Map([["m", meeting(status)]])]]);
  return clashes(`2026-12-21T${from}:00+01:00`, `2026-12-21T${to}:00+01:00`).map((clash) => clash.what === "work" && clash.taken.words?.());
};

afterEach(() => {
  told.value = new Map();
});

it("a meeting that is planned clashes with a session at that time, by its name in her language", () => {
  expect(at("planned", "09:30", "11:00")).toEqual(["Plansamtale"]);
  expect(at("planned", "10:00", "11:00")).toEqual([]);
  expect(at("cancelled", "09:30", "11:00")).toEqual([]);
});
