import { useEffect, useId, useRef, useState } from "preact/hooks";
import eyes from "../../../../assets/icons.svg?url&no-inline";
import { language, languageOf, t } from "../../../core/i18n";
import { Nb } from "../../../ui";
import { numericDay } from "../../../ui/dates";
import { axisAt, type Bar, type Drawn, draw, HEIGHT, TICKS, ticksBeside, yOf } from "../chart";
import { change, type FigureKind, type Shares, type Year } from "../figures";

const FIRST_WIDTH = 480;
const EYE = 22;

/** The width there is, as long as it is drawn: letters keep their size and bars give way. */
function useWidth() {
  const box = useRef<HTMLDivElement>(null);
  const [width, set] = useState(FIRST_WIDTH);
  useEffect(() => {
    if (box.current === null) return;
    const watch = new ResizeObserver(([entry]) => entry && set(Math.max(240, entry.contentRect.width)));
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  return { box, width };
}

/** "Kvinner fra 44 til 57 %. Menn fra 61 til 68 %." */
function inWords(years: readonly Year[], kind: FigureKind): string {
  const women = change(years, kind, "women");
  const men = change(years, kind, "men");
  return [
    women && t("Kvinner fra {from} til {to} %.", { from: women[0], to: women[1] }),
    men && t("Menn fra {from} til {to} %.", { from: men[0], to: men[1] }),
  ]
    .filter(Boolean)
    .join(" ");
}

/** Of which year the country's figures are, and where they stand. */
const Source = ({ national: { year, source } }: { national: Shares }) =>
  source === undefined ? null : (
    <p class="small soft">
      {t("Tallene for landet er fra {year}.", { year: year ?? "" })} <Nb>{source}</Nb>
    </p>
  );

interface ChartProps {
  title: string;
  years: readonly Year[];
  kind: FigureKind;
  national: Shares;
  /** The target line, where it belongs to these figures. */
  target?: number | undefined;
}

/** One kind of figure as bars: solid for women, hatched for men, outlined for the country. The table beneath says the same. */
export function Chart({ title, years, kind, national, target }: ChartProps) {
  const { box, width } = useWidth();
  const hatch = useId();
  const mirrored = languageOf(language.value).dir === "rtl";
  const drawn = draw(years, kind, national, width, mirrored);
  return (
    <section class="card part chart-card">
      <header>
        <h2 class="part-title">{title}</h2>
        <p class="soft">{inWords(years, kind)}</p>
      </header>
      <div ref={box}>
        <svg
          class="chart"
          viewBox={`0 0 ${width} ${HEIGHT}`}
          height={HEIGHT}
          role="img"
          aria-label={`${title}. ${inWords(years, kind)} ${t("De samme tallene står i tabellen under.")}`}
        >
          <defs>
            <pattern
              id={hatch}
              width="7"
              height="7"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect class="hatch-ground" width="7" height="7" />
              <rect class="hatch-line" width="3.5" height="7" />
            </pattern>
          </defs>
          <Axis width={width} mirrored={mirrored} target={target} />
          <line class="chart-divider" x1={drawn.divider} x2={drawn.divider} y1={16} y2={drawn.base} />
          {drawn.bars.map((bar) => (
            <OneBar key={bar.key} bar={bar} hatch={`url(#${hatch})`} />
          ))}
          {target !== undefined && <Target share={target} width={width} mirrored={mirrored} />}
          {drawn.bars.map((bar) => (
            <Share key={bar.key} bar={bar} />
          ))}
          <Groups drawn={drawn} />
        </svg>
      </div>
      <Source national={national} />
    </section>
  );
}

function Axis({ width, mirrored, target }: { width: number; mirrored: boolean; target: number | undefined }) {
  const { numbers, from, to } = axisAt(width, mirrored);
  const numbered = ticksBeside(target);
  return (
    <>
      {TICKS.map((tick) => (
        <g key={tick}>
          <line class="chart-line" x1={from} x2={to} y1={yOf(tick)} y2={yOf(tick)} />
          {numbered.includes(tick) && (
            <text class="chart-tick" x={numbers} y={yOf(tick) + 5} text-anchor="middle">
              {tick}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

function OneBar({ bar, hatch }: { bar: Bar; hatch: string }) {
  const { x, y, width, height, gender, national, hidden } = bar;
  if (hidden)
    return (
      <g>
        <rect class="bar-hidden" x={x} y={y} width={width} height={height} rx={5} />
        <use
          class="bar-eye"
          href={`${eyes}#eye-closed`}
          x={x + width / 2 - EYE / 2}
          y={y + height / 2 - EYE / 2}
          width={EYE}
          height={EYE}
        />
      </g>
    );
  const fill = !national && gender === "men" ? { fill: hatch } : {};
  return (
    <rect
      class={`bar ${gender}${national ? " national" : ""}`}
      x={x + 1}
      y={y}
      width={width - 2}
      height={height}
      rx={4}
      {...fill}
    />
  );
}

function Share({ bar: { x, y, width, share } }: { bar: Bar }) {
  if (share === null) return null;
  return (
    <text class="bar-number" x={x + width / 2} y={y - 7} text-anchor="middle">
      {share}
    </text>
  );
}

/** The dotted line, with its number in cloudberry at the axis: there it never lies over a bar. */
function Target({ share, width, mirrored }: { share: number; width: number; mirrored: boolean }) {
  const { numbers, from, to } = axisAt(width, mirrored);
  const y = yOf(share);
  return (
    <>
      <line class="chart-target" x1={from} x2={to} y1={y} y2={y} />
      <rect class="chart-aim" x={numbers - 16} y={y - 12} width={32} height={24} rx={12} />
      <text class="chart-aim-number" x={numbers} y={y + 5} text-anchor="middle">
        {share}
      </text>
    </>
  );
}

function Groups({ drawn }: { drawn: Drawn }) {
  return (
    <>
      {drawn.groups.map(({ key, year, center, from }) => (
        <g key={key}>
          {from !== null && (
            <text class="chart-later" x={center} y={drawn.base - 30} text-anchor="middle">
              <tspan x={center}>{t("vises fra")}</tspan>
              <tspan x={center} dy={18}>
                {numericDay(from)}
              </tspan>
            </text>
          )}
          <text class="chart-group" x={center} y={drawn.base + 26} text-anchor="middle">
            {year ?? t("Landet")}
          </text>
        </g>
      ))}
    </>
  );
}
