import "../page";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { moveTo } from "../../../pwa/src/core/clock";
import { told } from "../../../pwa/src/core/state";
import "../../../pwa/src/home/joined";
import { itemsOn } from "../../../pwa/src/home/queries";
import { autoLines } from "../../../pwa/src/plan/cv";
import type { CvEntry } from "../../../pwa/src/plan/queries";
import { planRows } from "../../../pwa/src/plan/rows";
import type { Happening } from "../../../pwa/src/plan/staff/types";
import "../../../pwa/src/tasters/index";
import { hasBeen, isWorkday, lastDay, stateOf, type Taster } from "../../../pwa/src/tasters/queries";
import { changesOf, clashesWith, draftOf, isWhole, workdays } from "../../../pwa/src/tasters/staff/form";
import { clashes } from "../../../pwa/src/week/queries";

const taster = (more: Partial<Taster> = {}): Taster => ({
  id: "t",
  person_id: "p",
  kind: "taster",
  employer: "Elvely hotell",
  trade: "hotel",
  place: "Resepsjonen",
  starts_on: "2026-12-21",
  ends_on: "2027-01-08",
  weekdays: [1, 5],
  starts: "09:00",
  ends: "15:00",
  contact_name: "Eva Lund",
  contact_phone: "+4740000125",
  legal_basis: "Integreringsloven § 14 a",
  insured: true,
  not_on: ["2026-12-25", "2026-12-26", "2027-01-01"],
  told: [],
  days: 4,
  days_been: 0,
  ...more,
});
const keep = (rows: Taster[], absences: { id: string; from: string; to: string; taken_back_at?: string }[] = []) => {
  told.value = new Map<string, ReadonlyMap<string, unknown>>([
    ["taster", new Map(rows.map((row) => [row.id, row]))],
    ["absence", new Map(absences.map((row) => [row.id, row]))],
  ]);
};
const at = (day: string) => moveTo(new Date(`${day}T11:00:00Z`));

beforeEach(() => at("2026-12-20"));
afterEach(() => {
  moveTo(null);
  told.value = new Map();
});

describe("where it stands follows its dates", () => {
  it.each([
    ["2026-12-20", "planned"],
    ["2026-12-21", "under_way"],
    ["2027-01-08", "under_way"],
    ["2027-01-09", "done"],
  ])("on %s it is %s", (day, state) => expect(stateOf(taster(), day)).toBe(state));
  it("stopped is stopped, whatever day", () => expect(stateOf(taster({ stopped_on: "2027-01-04" }), "2027-02-01")).toBe("cancelled"));
  it("she goes there on its weekdays, not on public holidays, not after it is stopped", () => {
    expect(["2026-12-20", "2026-12-21", "2026-12-22", "2026-12-25", "2026-12-28"].map((day) => isWorkday(taster(), day))).toEqual([
      false,
      true,
      false,
      false,
      true,
    ]);
    expect(isWorkday(taster({ stopped_on: "2026-12-28" }), "2026-12-28")).toBe(false);
    expect(lastDay(taster({ stopped_on: "2026-12-28" }))).toBe("2026-12-27");
  });
});

describe("her week has it by itself", () => {
  it("on each of its days, with the place's own hours", () => {
    keep([taster()]);
    expect(itemsOn("2026-12-21").map((item) => [item.what, item.id, item.starts_at])).toEqual([["work", "t 2026-12-21", "2026-12-21T08:00:00.000Z"]]);
    expect(itemsOn("2026-12-22")).toEqual([]);
  });
  it("not on a day she told she can't come, and again when she takes it back", () => {
    keep([taster()], [{ id: "a", from: "2026-12-21", to: "2026-12-21" }]);
    expect(itemsOn("2026-12-21")).toEqual([]);
    keep([taster()], [{ id: "a", from: "2026-12-21", to: "2026-12-21", taken_back_at: "2026-12-20T10:00:00Z" }]);
    expect(itemsOn("2026-12-21")).toHaveLength(1);
  });
  it("a session at that time clashes with it, one after it does not", () => {
    keep([taster()]);
    expect(clashes("2026-12-21T09:00:00+01:00", "2026-12-21T11:00:00+01:00")).toEqual([
      { what: "work", taken: { id: "t", title: "Elvely hotell", starts: "09:00", ends: "15:00" } },
    ]);
    expect(clashes("2026-12-21T15:00:00+01:00", "2026-12-21T16:00:00+01:00")).toEqual([]);
  });
});

describe("her plan and CV have it by themselves", () => {
  const rows = () => planRows().map(({ title, under, state, day, href }) => [title, under, state, day, href]);
  it("planned, then under way, then done", () => {
    keep([taster()]);
    expect(rows()).toEqual([["Jobbsmak", "Elvely hotell", "planned", "2026-12-21", "/jobbsmak/t"]]);
    at("2026-12-21");
    keep([taster()]);
    expect(rows()).toEqual([["Jobbsmak", "Elvely hotell", "under_way", undefined, "/jobbsmak/t"]]);
    at("2027-01-09");
    keep([taster()]);
    expect(rows()).toEqual([["Jobbsmak", "Elvely hotell", "done", "2027-01-08", "/jobbsmak/t"]]);
  });
  it("the CV has it once it is behind her: a taster by itself, a placement as experience", () => {
    keep([taster()]);
    expect(autoLines("taster", [])).toEqual([]);
    at("2027-02-01");
    keep([taster(), taster({ id: "p", kind: "placement", trade: "cleaning", employer: "Renhold AS" })]);
    expect(autoLines("taster", [])).toEqual([{ id: "t", kind: "taster", title: "Hotell", place: "Elvely hotell", from: "2026-12", to: "2027-01" }]);
    expect(autoLines("job", []).map(({ title, place }) => [title, place])).toEqual([["Praksis: Renhold", "Renhold AS"]]);
  });
  it("what she wrote about it herself stands alone", () => {
    at("2027-02-01");
    keep([taster()]);
    expect(autoLines("taster", [{ id: "c", kind: "taster", title: "Jeg prøvde", place: "elvely hotell" } as CvEntry])).toEqual([]);
  });
  it("one that was stopped counts for the days she had, none before it began", () => {
    at("2027-02-01");
    expect([hasBeen(taster({ stopped_on: "2026-12-29" })), hasBeen(taster({ stopped_on: "2026-12-20" }))]).toEqual([true, false]);
  });
});

describe("the form of an agreement", () => {
  const draft = draftOf(taster());
  it("is whole with contact, legal basis and insurance, in order", () => {
    expect(isWhole(draft)).toBe(true);
    for (const gap of [{ contact_phone: " " }, { legal_basis: "" }, { insured: false }, { weekdays: [] }, { ends: "09:00" }, { ends_on: "2026-12-20" }])
      expect(isWhole({ ...draft, ...gap })).toBe(false);
    expect(isWhole(draftOf(null))).toBe(false);
  });
  it("sends what is another, never the kind", () => {
    expect(changesOf(draft, taster())).toEqual({});
    expect(changesOf({ ...draft, kind: "placement", place: "Kjøkkenet", weekdays: [1] }, taster())).toEqual({ place: "Kjøkkenet", weekdays: [1] });
  });
  it("counts its days, and none of dates that run backwards", () => {
    expect(workdays(draft)).toEqual(["2026-12-21", "2026-12-25", "2026-12-28", "2027-01-01", "2027-01-04", "2027-01-08"]);
    expect(workdays({ ...draft, ends_on: "2026-12-01" })).toEqual([]);
  });
  it("tells what of her week is at the same time, but not itself and not what is off", () => {
    const one = (id: string, more: Partial<Happening> = {}): Happening => ({
      id,
      what: "lesson",
      ref_id: id,
      title: id,
      day: "2026-12-21",
      starts_at: "2026-12-21T08:00:00Z",
      ends_at: "2026-12-21T10:00:00Z",
      state: "planned",
      ...more,
    });
    const late = { starts_at: "2026-12-21T14:00:00Z", ends_at: "2026-12-21T15:00:00Z" };
    const week = [one("class"), one("own", { what: "taster" }), one("told", { state: "told" }), one("late", late), one("other day", { day: "2026-12-22" })];
    expect(clashesWith(draft, week, "own").map(({ id }) => id)).toEqual(["class"]);
  });
});
