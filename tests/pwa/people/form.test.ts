import { describe, expect, it } from "vitest";
import { changesOf, draftOf, phoneOf, problemsOf } from "../../../pwa/src/people/staff/form";
import { participant } from "./cast";

const TODAY = "2026-11-22";
const known = draftOf(participant());
const wrong = (differs: object) => Object.keys(problemsOf({ ...known, ...differs }, TODAY));

describe("a phone number", () => {
  it.each([
    ["462 62 888", "+4746262888"],
    ["+47 462 62 888", "+4746262888"],
    ["004746262888", "+4746262888"],
    ["4746262888", "+4746262888"],
    ["+46 70 123 45 67", "+46701234567"],
  ])("%s is %s", (written, kept) => expect(phoneOf(written)).toBe(kept));
  it.each(["1234567", "123456789", "+47 1234", "ring meg"])("%s is none", (written) => expect(phoneOf(written)).toBeNull());
});

describe("what must be mended", () => {
  it("nothing in what is known already", () => expect(wrong({})).toEqual([]));
  it("an empty name", () => expect(wrong({ given_name: " ", family_name: "" })).toEqual(["given_name", "family_name"]));
  it("an unreadable phone, but not an empty one", () => {
    expect(wrong({ phone: "12" })).toEqual(["phone"]);
    expect(wrong({ phone: "" })).toEqual([]);
  });
  it("somebody born tomorrow", () => expect(wrong({ birth_date: "2026-11-23" })).toEqual(["birth_date"]));
  it.each(["01019012345", "010190 12345"])("a national identity number as reference: %s", (own_reference) =>
    expect(wrong({ own_reference })).toEqual(["own_reference"]));
  it("an end before the start", () => expect(wrong({ programme_end: "2025-12-31" })).toEqual(["programme_end"]));
});

describe("what is sent", () => {
  it("nothing when nothing changed", () => expect(changesOf(known, draftOf(participant()))).toEqual({}));
  it("only what changed, an emptied field as null", () =>
    expect(changesOf({ ...known, phone: "900 00 001", track: "", own_reference: "" }, known)).toEqual({ phone: "+4790000001", own_reference: null }));
  it("levels under the server's names", () => expect(changesOf({ ...known, oral_level: "B1" }, known)).toEqual({ oral_level: "B1" }));
  it("never the adviser: that is an act of its own", () => expect(changesOf({ ...known, adviser_id: "x" }, known)).toEqual({}));
});
