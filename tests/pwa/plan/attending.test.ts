import "../page";
import { afterEach, describe, expect, it } from "vitest";
import { comma, language, listed } from "../../../pwa/src/core/i18n";
import { attendeeRoles, whoComes } from "../../../pwa/src/plan/attending";
import type { Meeting } from "../../../pwa/src/plan/queries";
import { HER } from "./cast";

const meeting = (more: Partial<Meeting> = {}): Meeting => ({
  id: "m",
  person_id: HER,
  kind: "handover",
  starts_at: "2099-11-20T09:00:00Z",
  ends_at: "2099-11-20T10:00:00Z",
  place: "Rådhuset",
  with: [{ name: "Eva Lund", role: "receiver" }],
  interpreter: "no",
  status: "planned",
  ...more,
});

describe("who comes to a meeting", () => {
  it("is her adviser too, also where nobody wrote that down", () =>
    expect(whoComes(meeting(), "Kari Nordby").map(({ name }) => name)).toEqual(["Kari Nordby", "Eva Lund"]));
  it("is nobody twice", () => {
    const named = [{ name: "Kari Nordby", role: "Programrådgiver" }];
    expect(whoComes(meeting({ with: named }), "Kari Nordby")).toEqual(named);
  });
  it("is told as it was of a meeting that is behind her: her adviser may be another now", () =>
    expect(whoComes(meeting({ status: "held" }), "Kari Nordby")).toHaveLength(1));
  it("is a role in words, never the code that the server keeps", () => expect(attendeeRoles.receiver?.()).toBe("Tar imot deg"));
});

describe("the comma", () => {
  const before = language.value;
  afterEach(() => {
    language.value = before;
  });
  it("is that of the script", () => {
    expect(comma()).toBe(", ");
    language.value = "ar";
    expect([comma(), listed(["a", null, "b"])]).toEqual(["، ", "a، b"]);
  });
});
