import type { ComponentChildren } from "preact";
import { t } from "../../../core/i18n";
import { Icon } from "../../../ui";
import { numericDay } from "../../../ui/dates";
import "../../../ui/staff.css";
import {
  type Cell,
  type Cells,
  type FigureKind,
  type Figures,
  GENDERS,
  genderWords,
  oldestFirst,
  type Shares,
  shownFrom,
  shownOf,
  type Year,
} from "../figures";

const KINDS: FigureKind[] = ["at_exit", "after_year"];
export const kindWords: Record<FigureKind, () => string> = {
  at_exit: () => t("Ved slutt"),
  after_year: () => t("Ett år etter"),
};

interface FiguresTableProps {
  caption: string;
  years: readonly Year[];
  national: Figures["national"];
}

/** The same figures as the charts, each with how many people stand behind it; the newest year first. */
export function FiguresTable({ caption, years, national }: FiguresTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section class="table-box figures-table" tabIndex={0} aria-label={caption}>
      <table>
        <caption class="quiet">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("År")}</th>
            {KINDS.flatMap((kind) =>
              GENDERS.map((gender) => (
                <th key={`${kind} ${gender}`} scope="col" class={begins(kind, gender)}>
                  {gender === "women"
                    ? `${kindWords[kind]()}: ${genderWords.women()}`
                    : genderWords[gender]()}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {oldestFirst(years)
            .reverse()
            .map((year) => (
              <tr key={year.year}>
                <th scope="row">{year.year}</th>
                {KINDS.map((kind) => (
                  <KindCells key={kind} kind={kind} cells={year[kind]} />
                ))}
              </tr>
            ))}
          <tr>
            <th scope="row">{t("Landet")}</th>
            {KINDS.flatMap((kind) =>
              GENDERS.map((gender) => (
                <td key={`${kind} ${gender}`} class={begins(kind, gender)}>
                  {percent(national[kind][gender])}
                </td>
              )),
            )}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

/** The line between the two kinds. */
const begins = (kind: FigureKind, gender: string) =>
  kind === "after_year" && gender === "women" ? "apart" : "";
const percent = (share: Shares["all"]): ComponentChildren =>
  share === undefined ? "–" : t("{share} %", { share });

function KindCells({ kind, cells }: { kind: FigureKind; cells: Cells }) {
  const from = shownFrom(cells);
  if (from !== null)
    return (
      <td colSpan={GENDERS.length} class={`soft ${begins(kind, "women")}`}>
        {t("vises fra {day}", { day: numericDay(from) })}
      </td>
    );
  return (
    <>
      {GENDERS.map((gender) => (
        <td key={gender} class={begins(kind, gender)}>
          <OneCell cell={cells[gender]} />
        </td>
      ))}
    </>
  );
}

export function OneCell({ cell }: { cell: Cell | undefined }) {
  const shown = shownOf(cell);
  if (shown.mark === "nobody") return <span class="soft">{t("ingen")}</span>;
  if (shown.mark === "hidden")
    return (
      <span class="hidden-cell">
        <Icon name="eye-closed" size={20} />
        {t("skjult")}
      </span>
    );
  return (
    <>
      {t("{share} %", { share: shown.share })}{" "}
      <span class="soft">{t("av {count}", { count: shown.count })}</span>
    </>
  );
}
