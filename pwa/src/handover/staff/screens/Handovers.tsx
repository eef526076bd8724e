import { useState } from "preact/hooks";
import { osloDay } from "../../../core/clock";
import { t, tn } from "../../../core/i18n";
import { go, Link } from "../../../core/router";
import { me } from "../../../people/queries";
import { Page, Shown } from "../../../people/staff/parts";
import { useWide } from "../../../people/staff/wide";
import { Avatar, Button, Empty, Table, Tag } from "../../../ui";
import { dayMonth } from "../../../ui/dates";
import { leads, openItems } from "../../queries";
import { kindTitle } from "../../words";
import { inOrder, nowHere, type Row } from "../list";
import { HandoverPanel } from "../parts/Panel";
import { useHandovers } from "../useHandovers";

const at = (row: Row) => `/overforinger/${row.handover.id}`;

/** Her name; where she is on her way to me, that. */
const titleOf = ({ name, handover }: Row): string =>
  name || (handover.parties.receiver?.id === me.value?.id ? t("På vei til deg") : t("Deltaker"));

/** Every hand-over of my people; those that need something first. */
export function Handovers() {
  const asked = useHandovers();
  return (
    <Page
      title={t("Overføring")}
      about={t("Ingen punkter skal falle bort på veien.")}
      tools={
        <Button kind="outline" small icon="plus" href="/overforinger/ny">
          {t("Ny overføring")}
        </Button>
      }
    >
      <Shown asked={asked}>{(rows) => <List rows={inOrder(rows)} />}</Shown>
    </Page>
  );
}

function List({ rows }: { rows: Row[] }) {
  const wide = useWide();
  const [chosen, choose] = useState<string | null>(null);
  if (rows.length === 0)
    return (
      <Empty title={t("Ingen overføringer ennå")} inset>
        {t("Lag en i god tid før programmet slutter.")}
      </Empty>
    );
  if (!wide) return <Cards rows={rows} />;
  const row = rows.find(({ handover }) => handover.id === chosen) ?? rows[0];
  return (
    <div class="desk-columns with-side">
      <Rows rows={rows} chosen={row} onChoose={(one) => choose(one.handover.id)} />
      {row && <HandoverPanel row={row} />}
    </div>
  );
}

interface RowsProps {
  rows: Row[];
  chosen: Row | undefined;
  onChoose: (row: Row) => void;
}

function Rows({ rows, chosen, onChoose }: RowsProps) {
  return (
    <Table
      caption={t("Overføringer")}
      rows={rows}
      keyOf={({ handover }) => handover.id}
      chosen={chosen?.handover.id}
      onChoose={onChoose}
      columns={[
        {
          key: "person",
          head: t("Person"),
          names: true,
          cell: (row) => <Who row={row} onChoose={onChoose} />,
        },
        { key: "when", head: t("Møtet"), cell: ({ handover }) => dayMonth(osloDay(handover.starts_at)) },
        { key: "items", head: t("Punkter"), cell: (row) => owned(row) },
        { key: "now", head: t("Nå"), cell: (row) => <NowTag row={row} /> },
      ]}
    />
  );
}

/** "3 av 5 har ansvarlig" */
function owned({ handover }: Row): string {
  const { items } = handover;
  if (!leads(handover, me.value?.id)) return tn("Du ser {n} punkt", "Du ser {n} punkter", items.length);
  const all = items.length;
  return tn("{done} av {n} er avklart", "{done} av {n} er avklart", all, {
    done: all - openItems({ items }).length,
  });
}

function Who({ row, onChoose }: { row: Row; onChoose: (row: Row) => void }) {
  return (
    <span class="name-cell">
      <Avatar size={40} />
      <span>
        <button type="button" onClick={() => onChoose(row)} onDblClick={() => go(at(row))}>
          <bdi>{titleOf(row)}</bdi>
        </button>
        <span class="under">{kindTitle[row.handover.kind]()}</span>
      </span>
    </span>
  );
}

function NowTag({ row: { handover } }: { row: Row }) {
  const { tone, icon, words } = nowHere(handover);
  return (
    <Tag tone={tone} icon={icon}>
      {words}
    </Tag>
  );
}

/** The phone: one row a person, which opens her page. */
function Cards({ rows }: { rows: Row[] }) {
  return (
    <ul class="people-list">
      {rows.map((row) => (
        <li key={row.handover.id}>
          <Link class="people-row" href={at(row)}>
            <Avatar size={40} />
            <span class="grow">
              <strong>
                <bdi>{titleOf(row)}</bdi>
              </strong>
              <span class="under">{dayMonth(osloDay(row.handover.starts_at))}</span>
              <NowTag row={row} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
