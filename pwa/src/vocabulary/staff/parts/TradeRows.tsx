import { t, tn } from "../../../core/i18n";
import { Link } from "../../../core/router";
import { useList } from "../../../people/staff/ask";
import { Shown } from "../../../people/staff/parts";
import { useWide } from "../../../people/staff/wide";
import { Icon, Table } from "../../../ui";
import { titleOf } from "../../names";
import { WordPlate } from "../../parts/WordParts";
import { tradePicture } from "../../pictures";
import type { Trade } from "../../types";
import { askedOf, type Of } from "../mine";

interface Aim {
  trade: string;
  people: number;
}

/** With those first that most people aim at; `of`: whom that is told of, null for those who are not told. */
export function Trades({ of }: { of: Of | null }) {
  const asked = useList<Trade>("/vocabulary/trades");
  return (
    <section class="stack tight">
      <h2>{t("Fagene")}</h2>
      <Shown asked={asked}>
        {(all) => (of ? <Aimed trades={all} of={of} /> : <TradeRows trades={all} aims={null} />)}
      </Shown>
    </section>
  );
}

function Aimed({ trades, of }: { trades: Trade[]; of: Of }) {
  const asked = useList<Aim>(askedOf("/vocabulary/aims", of));
  const aims = new Map((asked.data ?? []).map(({ trade, people }) => [trade, people]));
  const sorted = [...trades].sort((a, b) => (aims.get(b.id) ?? 0) - (aims.get(a.id) ?? 0));
  return (
    <>
      <p class="small soft">{t("Hvor mange som vil dit, viser vi bare for fem eller flere.")}</p>
      <Shown asked={asked}>{() => <TradeRows trades={sorted} aims={aims} />}</Shown>
    </>
  );
}

interface RowsProps {
  trades: Trade[];
  /** How many aim at each; null for those who are not told. */
  aims: ReadonlyMap<string, number> | null;
}

function TradeRows(props: RowsProps) {
  return useWide() ? <WideTrades {...props} /> : <NarrowTrades {...props} />;
}

const aimWords = (people: number | undefined): string =>
  people === undefined ? "" : tn("{n} deltaker vil dit", "{n} deltakere vil dit", people);

function WideTrades({ trades, aims }: RowsProps) {
  return (
    <Table
      caption={t("Fagene")}
      rows={trades}
      keyOf={({ id }) => id}
      columns={[
        {
          key: "trade",
          head: t("Fag"),
          names: true,
          cell: (trade) => (
            <span class="name-cell">
              <WordPlate url={tradePicture(trade.id)} size={40} />
              <Link href={`/fagord/fag/${trade.id}`}>
                <bdi>{titleOf(trade)}</bdi>
              </Link>
            </span>
          ),
        },
        ...(aims
          ? [{ key: "aims", head: t("Vil dit"), cell: ({ id }: Trade) => aimWords(aims.get(id)) || "–" }]
          : []),
        { key: "words", head: t("Ord"), figures: true, cell: ({ words }) => words },
        { key: "phrases", head: t("Setninger"), figures: true, cell: ({ phrases }) => phrases },
        { key: "questions", head: t("Intervjuspørsmål"), figures: true, cell: ({ questions }) => questions },
      ]}
    />
  );
}

function NarrowTrades({ trades, aims }: RowsProps) {
  return (
    <ul class="people-list">
      {trades.map((trade) => (
        <li key={trade.id}>
          <Link class="people-row" href={`/fagord/fag/${trade.id}`}>
            <WordPlate url={tradePicture(trade.id)} size={44} />
            <span class="grow">
              <strong>
                <bdi>{titleOf(trade)}</bdi>
              </strong>
              <span class="under">{countsOf(trade)}</span>
              {aims?.has(trade.id) && <span class="under">{aimWords(aims.get(trade.id))}</span>}
            </span>
            <Icon name="caret-right" size={20} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

const countsOf = ({ words, phrases }: Trade) =>
  t("{words} og {phrases}", {
    words: tn("{n} ord", "{n} ord", words),
    phrases: tn("{n} setning", "{n} setninger", phrases),
  });
