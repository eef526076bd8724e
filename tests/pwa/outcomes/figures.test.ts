import { describe, expect, it } from "vitest";
import { axisAt, draw, HEIGHT, ticksBeside, yOf } from "../../../pwa/src/outcomes/staff/chart";
import { change, shownFrom, shownOf, type Year } from "../../../pwa/src/outcomes/staff/figures";

const of = (share: number, count = 20) => ({ share, count });
const years: Year[] = [
  { year: 2025, at_exit: { women: of(57), men: of(68), all: of(61) }, after_year: { counted_from: "2027-07-01" } },
  { year: 2022, at_exit: { women: of(44), men: of(61), all: of(52) }, after_year: { women: of(46), men: { hidden: true }, all: { hidden: true } } },
  { year: 2023, at_exit: { women: of(49), men: { share: null, count: 0 } }, after_year: { women: of(52), men: of(67) } },
];
const country = { women: 59, men: 73 };

describe("what a cell shows", () => {
  it("a share with how many people stand behind it", () => expect(shownOf(of(57, 42))).toEqual({ mark: "share", share: 57, count: 42 }));
  it("nothing but that it is hidden, whatever else came with it", () =>
    expect(shownOf({ hidden: true, share: 50, count: 4 })).toEqual({ mark: "hidden" }));
  it("nobody is not nought percent", () => {
    expect(shownOf({ share: null, count: 0 })).toEqual({ mark: "nobody" });
    expect(shownOf(undefined)).toEqual({ mark: "nobody" });
    expect(shownOf(of(0, 12))).toEqual({ mark: "share", share: 0, count: 12 });
  });
  it("the day from which it is shown, where the year is not closed", () => {
    expect(shownFrom({ counted_from: "2027-07-01" })).toBe("2027-07-01");
    expect(shownFrom({ women: of(50) })).toBeNull();
  });
});

describe("the change in words", () => {
  it("goes from the first to the last year that is shown, whatever order they came in", () =>
    expect(change(years, "at_exit", "women")).toEqual([44, 57]));
  it("leaves out what is hidden, empty or not counted", () => {
    expect(change(years, "at_exit", "men")).toEqual([61, 68]);
    expect(change(years, "after_year", "women")).toEqual([46, 52]);
  });
  it("is silent about one figure alone", () => expect(change(years, "after_year", "men")).toBeNull());
});

describe("the scale", () => {
  it("is even from the floor to a hundred, and nothing leaves the page", () => {
    expect(yOf(50)).toBe((yOf(0) + yOf(100)) / 2);
    expect(yOf(100)).toBeGreaterThan(0);
    expect(yOf(0)).toBeLessThan(HEIGHT);
    expect(yOf(140)).toBe(yOf(100));
    expect(yOf(-5)).toBe(yOf(0));
  });
  it("a bar stands on the floor and reaches its share", () => {
    const bar = draw(years, "at_exit", country, 500).bars.find(({ key }) => key === "2022 women");
    expect(bar).toMatchObject({ share: 44, y: yOf(44), national: false, hidden: false });
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBe(yOf(0));
  });
});

describe("where bars stand", () => {
  const drawn = draw(years, "after_year", country, 500);
  it("the oldest year first, the country last, behind its line", () => {
    expect(drawn.groups.map(({ year }) => year)).toEqual([2022, 2023, 2025, null]);
    const national = drawn.bars.filter((bar) => bar.national);
    expect(national.map(({ share }) => share)).toEqual([59, 73]);
    expect(Math.min(...national.map(({ x }) => x))).toBeGreaterThan(drawn.divider);
  });
  it("a hidden one is marked, all of one height whatever is behind it", () => {
    const hidden = drawn.bars.filter((bar) => bar.hidden);
    expect(hidden.map(({ key, share }) => [key, share])).toEqual([["2022 men", null]]);
  });
  it("a year that is shown later has no bars and says when", () => {
    expect(drawn.bars.some(({ key }) => key.startsWith("2025"))).toBe(false);
    expect(drawn.groups.find(({ year }) => year === 2025)?.from).toBe("2027-07-01");
  });
  it.each([240, 340, 500, 900])("no two overlap and none sticks out at a width of %i, either way round", (width) => {
    for (const mirrored of [false, true]) {
      const { bars } = draw(years, "at_exit", country, width, mirrored);
      const { from, to } = axisAt(width, mirrored);
      const sorted = [...bars].sort((a, b) => a.x - b.x);
      for (const [index, bar] of sorted.entries()) {
        expect(bar.x).toBeGreaterThanOrEqual(from);
        expect(bar.x + bar.width).toBeLessThanOrEqual(to);
        const next = sorted[index + 1];
        if (next) expect(bar.x + bar.width).toBeLessThanOrEqual(next.x);
      }
    }
  });
  it("the number of the target has the axis to itself", () => {
    expect(ticksBeside(70)).toEqual([0, 25, 50, 100]);
    expect(ticksBeside(undefined)).toEqual([0, 25, 50, 75, 100]);
  });
  it("right-to-left readers find the first year to the right, and women before men in each pair", () => {
    const mirrored = draw(years, "at_exit", country, 500, true);
    const centers = mirrored.groups.map(({ center }) => center);
    expect(centers).toEqual([...centers].sort((a, b) => b - a));
    const pair = mirrored.bars.filter(({ key }) => key.startsWith("2022")).map(({ gender, x }) => [gender, x] as const);
    expect(pair.sort((a, b) => b[1] - a[1]).map(([gender]) => gender)).toEqual(["women", "men"]);
  });
});
