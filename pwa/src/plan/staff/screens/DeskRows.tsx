import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { Link } from "../../../core/router";
import { languageWords } from "../../../people/staff/words";
import { Avatar, Icon, Picture, Table } from "../../../ui";
import { trades } from "../../../ui/pictures";
import { type DeskRow, toldApart } from "../desk";
import { nextInWords, nowTag, shortDay } from "../flags";
import { Trail } from "../parts/Trail";
import { ReasonTag } from "../parts/tags";
import { planPath } from "../paths";
import type { Handover, PlanRow } from "../types";
import { happenings, wishInWords } from "../words";
import { DeskPanel } from "./DeskPanel";

const Now = ({ row: { reasons, plan } }: { row: DeskRow }) => (
  <ReasonTag reason={nowTag(reasons, plan.ready)} />
);

/** Phone: who, what comes next, and the one reason. */
export function DeskList({ rows }: { rows: DeskRow[] }) {
  return (
    <ul class="people-list">
      {rows.map((row) => (
        <li key={row.plan.person_id}>
          <Link class="people-row" href={planPath(row.plan.person_id)}>
            <Avatar size={40} />
            <span class="grow">
              <strong>
                <bdi>{row.plan.name}</bdi>
              </strong>
              {toldApart(row, rows) && <span class="under">{toldApart(row, rows)}</span>}
              <span class="under">
                <bdi>{nextInWords(row.plan).title ?? t("Ingen neste steg")}</bdi>
              </span>
              <Now row={row} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Wide: the table, and beside it the one who is chosen. */
export function DeskTable({ rows, handovers }: { rows: DeskRow[]; handovers: Handover[] }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const row = rows.find(({ plan }) => plan.person_id === chosen) ?? rows[0];
  const choose = ({ plan }: DeskRow) => setChosen(plan.person_id);
  return (
    <div class="desk-columns with-side plan-desk">
      <Table
        caption={t("Mine deltakere")}
        rows={rows}
        keyOf={({ plan }) => plan.person_id}
        chosen={row?.plan.person_id}
        onChoose={choose}
        columns={[
          {
            key: "person",
            head: t("Person"),
            names: true,
            cell: (line) => <NameCell row={line} rows={rows} choose={() => choose(line)} />,
          },
          { key: "way", head: t("Vei og ønske"), cell: ({ plan }) => <Way plan={plan} /> },
          { key: "next", head: t("Det neste"), cell: ({ plan }) => <Next plan={plan} /> },
          { key: "contact", head: t("Kontakt"), cell: ({ plan }) => <Contact plan={plan} /> },
          { key: "now", head: t("Nå"), cell: (line) => <Now row={line} /> },
        ]}
      />
      {row && (
        <DeskPanel
          key={row.plan.person_id}
          row={row}
          handover={handovers.find(({ person_id }) => person_id === row.plan.person_id)}
        />
      )}
    </div>
  );
}

interface NameProps {
  row: DeskRow;
  rows: DeskRow[];
  choose: () => void;
}

function NameCell({ row, rows, choose }: NameProps) {
  const { plan, person } = row;
  const apart = toldApart(row, rows);
  return (
    <span class="name-cell">
      <Avatar size={38} />
      <span>
        <button type="button" onClick={choose}>
          <bdi>{plan.name}</bdi>
        </button>
        <span class="under">{languageWords(person?.mother_tongue ?? plan.language)}</span>
        {apart && <span class="under">{apart}</span>}
      </span>
      {person?.protected && <Icon name="lock" size={18} label={t("Beskyttet")} />}
    </span>
  );
}

/** The line, and the picture of what she wants to work with. */
function Way({ plan }: { plan: PlanRow }) {
  const picture = trades[plan.wish?.trade ?? ""]?.picture;
  return (
    <span class="way">
      <Trail stops={plan.trail} />
      {picture && <Picture name={picture} size={26} label={wishInWords(plan.wish)} />}
    </span>
  );
}

function Next({ plan }: { plan: PlanRow }) {
  const { title, under } = nextInWords(plan);
  return (
    <span>
      <bdi>{title ?? t("Ingen neste steg")}</bdi>
      <span class="under">{under}</span>
      {plan.at_work && plan.at_work.title !== title && (
        <span class="under agreed">
          <Icon name="briefcase" size={16} label={happenings[plan.at_work.what].words()} />{" "}
          <bdi>{plan.at_work.title}</bdi>
        </span>
      )}
    </span>
  );
}

function Contact({ plan }: { plan: PlanRow }) {
  const day = plan.last_contact;
  if (!day) return <span class="soft">{t("Ikke ennå")}</span>;
  return (
    <bdi class="unbroken" dir="ltr">
      {shortDay(day)}
    </bdi>
  );
}
