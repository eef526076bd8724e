import { describe, expect, it } from "vitest";
import { fromPreview, fromSessions, clubsOn, easterWeek, emptyIn, type Preview } from "../../../pwa/src/jobclub/staff/calendar";
import { lastOfTerm, mondayIn, nextTerm, newPlan, planProblems, usualHoliday, usualRows, weeksOf } from "../../../pwa/src/jobclub/staff/term";
import { club, session } from "./cast";

const days = ({ from, to }: { from: string; to: string }) => [from, to];

describe("the next term", () => {
  it.each([
    ["2026-11-22", ["2027-01-04", "2027-06-18"]],
    ["2026-03-01", ["2026-08-17", "2026-12-11"]],
    ["2026-08-17", ["2027-01-04", "2027-06-18"]],
  ])("planned on %s", (day, expected) => expect(days(nextTerm(day))).toEqual(expected));
});

it("a term that is made already is not planned again", () => {
  const spring = { from: "2027-01-04", to: "2027-06-18" };
  expect(days(nextTerm("2026-11-22", [spring]))).toEqual(["2027-08-23", "2027-12-17"]);
  expect(days(nextTerm("2026-11-22", [{ from: "2026-10-11", to: "2027-01-08" }]))).toEqual(["2027-01-04", "2027-06-18"]);
});

it("a group is placed for the term it is in, also where the next one is made already", () => {
  expect(lastOfTerm(["2026-11-24", "2026-12-08", "2027-01-05", "2027-06-15"])).toBe("2026-12-08");
  expect(lastOfTerm(["2027-01-05", "2027-06-15", "2027-08-24"])).toBe("2027-06-15");
  expect(lastOfTerm([])).toBeUndefined();
});

it("weeks are ISO weeks, over the turn of the year and in years with 53", () => {
  expect(mondayIn({ year: 2026, week: 53 })).toBe("2026-12-28");
  expect(weeksOf("2026-12-24", "2027-01-10")).toEqual([
    { year: 2026, week: 52 },
    { year: 2026, week: 53 },
    { year: 2027, week: 1 },
  ]);
});

describe("when a club usually meets", () => {
  const tuesdays = ["2026-11-03", "2026-11-10", "2026-11-17"].map((day) => session(`${day}T08:00:00Z`));
  const monday = session("2026-11-16T12:00:00Z");
  const rows = (sessions: ReturnType<typeof session>[]) => usualRows([club("muntlig")], sessions).map(({ weekday, starts, ends }) => [weekday, starts, ends]);
  it("is what came back, in wall-clock time", () => expect(rows(tuesdays)).toEqual([[2, "09:00", "11:30"]]));
  it("is not a session that was added once or moved", () => {
    expect(rows([...tuesdays, monday])).toEqual([[2, "09:00", "11:30"]]);
    expect(rows([...tuesdays, { ...monday, moved_from: "2026-11-17T08:00:00Z" }])).toEqual([[2, "09:00", "11:30"]]);
  });
  it("is the last session where nothing came back, and nothing for a club without sessions", () => {
    expect(rows([monday])).toEqual([[1, "13:00", "15:30"]]);
    expect(rows([])).toEqual([]);
  });
  it("is not asked of a club that is out of use", () =>
    expect(newPlan("2026-11-22", [club("muntlig", { active: false })], tuesdays).rows).toEqual([]));
});

describe("a plan to mend", () => {
  const plan = newPlan("2026-11-22", [club("muntlig")], [session("2026-11-17T08:00:00Z")]);
  const wrong = (differs: object) => Object.keys(planProblems({ ...plan, ...differs }));
  it("nothing in the one that is proposed", () => expect(wrong({})).toEqual([]));
  it("days that run backwards, or for years", () => {
    expect(wrong({ to: "2027-01-01" })).toEqual(["to"]);
    expect(wrong({ to: "2029-01-01" })).toEqual(["to"]);
  });
  it("no rows, a row that ends before it starts, a row without a club", () => {
    const [row] = plan.rows;
    expect(wrong({ rows: [] })).toEqual(["rows"]);
    expect(wrong({ rows: [{ ...row, ends: "08:00" }] })).toEqual(["rows"]);
    expect(wrong({ rows: [{ ...row, club_id: "" }] })).toEqual(["rows"]);
  });
});

const day = (date: string, differs: object = {}) => ({
  club_id: "muntlig",
  day: date,
  starts_at: `${date}T08:00:00Z`,
  ends_at: `${date}T10:30:00Z`,
  topic: { title: "Telefon" },
  ...differs,
});
const week = (number: number, monday: string, list: object[], holiday_week: object | null = null) => ({ year: 2027, week: number, monday, holiday_week, days: list });
const known = { id: "h", year: 2027, week: 8, title: "Vinterferie", from: "2027-02-22", to: "2027-02-28", empty: false };
const preview = {
  weeks: [
    week(7, "2027-02-15", [day("2027-02-16")]),
    week(8, "2027-02-22", [day("2027-02-23", { skipped: "holiday_week" })], known),
    week(9, "2027-03-01", [day("2027-03-02", { skipped: "exists" })]),
    week(12, "2027-03-22", [day("2027-03-23", { skipped: "excluded_week" })]),
    week(13, "2027-03-29", [day("2027-03-30", { skipped: "public_holiday", name: "Andre påskedag" })]),
  ],
  sessions: 1,
  skipped: 4,
} as unknown as Preview;

describe("the calendar of a preview", () => {
  const there = session("2027-03-02T08:00:00+00:00", { id: "made", moved_from: "2027-03-01T08:00:00Z" });
  const calendar = fromPreview(preview, [there], []);
  it("has a column for each weekday that is used, with its clubs", () => expect([calendar.weekdays, clubsOn(calendar, 2)]).toEqual([[2], ["muntlig"]]));
  it("says the month where a new one begins: in the week whose Thursday is 1 April, not in the next", () =>
    expect(calendar.weeks.map(({ newMonth }) => newMonth)).toEqual([2, null, 3, null, 4]));
  it("shows holiday weeks as bands: with something on, or empty", () =>
    expect(calendar.weeks.map(({ band }) => band?.kind ?? null)).toEqual([null, "holiday", null, "empty", null]));
  it("tells new, moved and public holidays apart", () => {
    const kinds = calendar.weeks.flatMap(({ cells }) => [...cells.values()].flat()).map(({ kind, session_id, name }) => [kind, session_id ?? name]);
    expect(kinds).toEqual([["new", undefined], ["moved", "made"], ["holiday", "Andre påskedag"]]);
  });
  it("shows a week as empty that was chosen a moment ago", () =>
    expect(emptyIn(fromPreview(preview, [], [{ year: 2027, week: 7 }])).map((one) => one.week)).toEqual([7, 12]));
});

it("what is made is drawn from the phone's own rows, with every week of the term", () => {
  const sessions = [session("2027-02-16T08:00:00Z"), session("2027-03-02T08:00:00Z", { status: "cancelled" }), session("2027-05-04T08:00:00Z")];
  const calendar = fromSessions("2027-02-15", "2027-03-07", sessions, [{ ...known, empty: true }]);
  expect(calendar.weeks.map((one) => [one.week, one.band?.kind ?? null, one.cells.get(2)?.[0]?.kind])).toEqual([
    [7, null, "there"],
    [8, "empty", undefined],
    [9, null, "cancelled"],
  ]);
});

it("new times are seen in the same calendar: moved, new, cancelled, as before", () => {
  const days = ["moved", "made", "cancelled", "kept", "off"].map((change, at) => day(`2027-02-1${5 + at}`, { change, session_id: change === "made" ? null : change }));
  const { weeks } = fromPreview({ weeks: [week(7, "2027-02-15", days)], sessions: 5, skipped: 0 } as unknown as Preview, [], []);
  const cells = [...(weeks[0]?.cells.values() ?? [])].flat();
  expect(cells.map(({ kind }) => kind)).toEqual(["moved", "new", "cancelled", "there", "cancelled"]);
  expect(cells.map(({ session_id }) => session_id)).toEqual(["moved", undefined, "cancelled", "kept", "off"]);
});

it("what is on in a holiday week stands in its band, each with a page of its own", () => {
  const swim = session("2027-02-24T09:00:00Z", { id: "swim", club_id: null, holiday_week_id: "h", title: "Bading" });
  const [, band] = fromSessions("2027-02-15", "2027-02-28", [session("2027-02-16T08:00:00Z"), swim], [known]).weeks;
  const planned = fromPreview(preview, [swim], []).weeks[1];
  for (const week of [band, planned])
    expect(week?.band?.activities.map(({ day, title, session_id }) => [day, title, session_id])).toEqual([["2027-02-24", "Bading", "swim"]]);
});

describe("what a holiday week is called", () => {
  const easter = easterWeek([{ day: "2027-03-25" }, { day: "2027-03-26" }, { day: "2027-03-28" }, { day: "2027-03-29" }, { day: "2027-05-06" }]);
  it("knows Easter by the holidays around Maundy Thursday", () => expect(easter).toEqual({ year: 2027, week: 12 }));
  it.each([
    [8, "Vinterferie"],
    [12, "Påskeuke"],
    [40, "Høstferie"],
    [52, "Juleferie"],
    [20, "Ferieuke"],
  ])("week %i", (number, name) => expect(usualHoliday({ year: 2027, week: number }, easter)).toBe(name));
});
