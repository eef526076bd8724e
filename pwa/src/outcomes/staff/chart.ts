import type { Day } from "../../core/clock";
import { type FigureKind, oldestFirst, type Shares, shownFrom, shownOf, type Year } from "./figures";

/** Where everything of a chart stands, in pixels; nothing here knows how it is drawn. */

export const HEIGHT = 320;
const TOP = 28;
const BOTTOM = 40;
const AXIS = 36;
const WIDEST_BAR = 34;
const GAP = 6;
const HIDDEN_HEIGHT = 48;
const CLOSE = 22;
export const TICKS = [0, 25, 50, 75, 100];

export type Bar = {
  key: string;
  gender: "women" | "men";
  /** The country's bars are outlined, not filled. */
  national: boolean;
  share: number | null;
  hidden: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
};
export type Group = {
  key: string;
  words: string | null;
  year: number | null;
  center: number;
  /** The day from which they are shown, where they are not yet. */
  from: Day | null;
};
export type Drawn = {
  bars: Bar[];
  groups: Group[];
  width: number;
  height: number;
  divider: number;
  base: number;
};

const floor = HEIGHT - BOTTOM;

/** The height of a share on the page: 100 at the top, 0 on the floor. */
export const yOf = (share: number): number =>
  floor - (Math.min(Math.max(share, 0), 100) / 100) * (floor - TOP);

type Place = { center: number; width: number; mirrored: boolean };

function barsAt(
  { center, width, mirrored }: Place,
  key: string,
  national: boolean,
  cells: [Bar["gender"], Year[FigureKind]["women"]][],
): Bar[] {
  return cells.flatMap(([gender, cell], index) => {
    const shown = shownOf(cell);
    if (shown.mark === "nobody") return [];
    const before = (index === 0) !== mirrored;
    const x = center + (before ? -width - GAP / 2 : GAP / 2);
    const y = shown.mark === "share" ? yOf(shown.share) : floor - HIDDEN_HEIGHT;
    const share = shown.mark === "share" ? shown.share : null;
    return [
      {
        key: `${key} ${gender}`,
        gender,
        national,
        share,
        hidden: share === null,
        x,
        y,
        width,
        height: floor - y,
      },
    ];
  });
}

/** A chart of one kind of figure. `mirrored`: for right-to-left readers the first year stands to the right. */
export function draw(
  years: readonly Year[],
  kind: FigureKind,
  national: Shares,
  width: number,
  mirrored = false,
): Drawn {
  const shown = oldestFirst(years);
  const step = (width - AXIS) / (shown.length + 1);
  const bar = Math.max(8, Math.min(WIDEST_BAR, step / 2 - GAP));
  const flip = (x: number) => (mirrored ? width - x : x);
  const place = (index: number): Place => ({
    center: flip(AXIS + step * (index + 0.5)),
    width: bar,
    mirrored,
  });
  const groups: Group[] = shown.map((year, index) => ({
    key: `${year.year}`,
    words: null,
    year: year.year,
    center: place(index).center,
    from: shownFrom(year[kind]),
  }));
  const last = place(shown.length);
  const bars = shown.flatMap((year, index) =>
    barsAt(place(index), `${year.year}`, false, [
      ["women", year[kind].women],
      ["men", year[kind].men],
    ]),
  );
  const country = (share: number | undefined) => (share === undefined ? undefined : { share, count: 0 });
  bars.push(
    ...barsAt(last, "national", true, [
      ["women", country(national.women)],
      ["men", country(national.men)],
    ]),
  );
  groups.push({ key: "national", words: "national", year: null, center: last.center, from: null });
  return { bars, groups, width, height: HEIGHT, divider: flip(width - step), base: floor };
}

/** The numbers of the axis stand at its reading start, in the middle of a column of their own. */
export const axisAt = (width: number, mirrored: boolean): { numbers: number; from: number; to: number } =>
  mirrored
    ? { numbers: width - AXIS / 2 + 2, from: 0, to: width - AXIS }
    : { numbers: AXIS / 2 - 2, from: AXIS, to: width };

/** The ticks that have a number: one that would touch the target's own gives way. */
export const ticksBeside = (target: number | undefined): number[] =>
  TICKS.filter((tick) => target === undefined || Math.abs(yOf(tick) - yOf(target)) >= CLOSE);
