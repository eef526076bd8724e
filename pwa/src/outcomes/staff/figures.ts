import type { Day } from "../../core/clock";
import { t } from "../../core/i18n";

/** The manager's figures as the wire tells them, and what a cell shows (docs/wire-plan.md, "Outcomes"). */

type Gender = "women" | "men" | "all";
export type FigureKind = "at_exit" | "after_year";
/** Percent of `count` people; no share where there is nobody; only `hidden` where too few are behind it. */
export interface Cell {
  share?: number | null;
  count?: number;
  hidden?: boolean;
}
export type Cells = Partial<Record<Gender, Cell>> & { counted_from?: Day | null };
export type Year = { year: number } & Record<FigureKind, Cells>;
export type Shares = Partial<Record<Gender, number>> & { year?: number; source?: string };
export type State = "none" | "asked" | "asks" | "agreed";
export interface Municipality {
  id: string;
  name: string;
  state: State;
}
/** Work tasters that ended in a year: the share that became longer. */
export type LongerYear = Cell & { year: number };
export interface Figures {
  years: Year[];
  tasters: LongerYear[];
  target: { share: number; from?: Day };
  national: Record<FigureKind, Shares>;
  hidden: boolean;
  suppressed_below: number;
  compare: { id: string; name: string; years: Year[]; hidden: boolean } | null;
  comparisons: Municipality[];
}

export const GENDERS: Gender[] = ["women", "men", "all"];
export const genderWords: Record<Gender, () => string> = {
  women: () => t("kvinner"),
  men: () => t("menn"),
  all: () => t("alle"),
};

/** What stands in a cell: a number, an eye that is closed, or nobody. */
export type Shown = { mark: "share"; share: number; count: number } | { mark: "hidden" } | { mark: "nobody" };

export function shownOf(cell: Cell | undefined): Shown {
  if (cell?.hidden) return { mark: "hidden" };
  if (typeof cell?.share === "number") return { mark: "share", share: cell.share, count: cell.count ?? 0 };
  return { mark: "nobody" };
}

/** The day from which these are shown, where the year is not closed yet. */
export const shownFrom = ({ counted_from }: Cells): Day | null => counted_from ?? null;

export const oldestFirst = (years: readonly Year[]): Year[] => [...years].sort((a, b) => a.year - b.year);

/** The first and the last share that is shown; null where there are not two. */
export function change(years: readonly Year[], kind: FigureKind, gender: Gender): [number, number] | null {
  const shares = oldestFirst(years).flatMap((year) => {
    const shown = shownOf(year[kind][gender]);
    return shown.mark === "share" ? [shown.share] : [];
  });
  const [first] = shares;
  const last = shares.at(-1);
  return shares.length > 1 && first !== undefined && last !== undefined ? [first, last] : null;
}
