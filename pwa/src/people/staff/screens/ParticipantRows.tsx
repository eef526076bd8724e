import { useState } from "preact/hooks";
import { today } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { go, Link } from "../../../core/router";
import { Avatar, Icon, Picture, type PictureName, Table, Tag } from "../../../ui";
import { numericDay } from "../../../ui/dates";
import { trades as tradePictures } from "../../../ui/pictures";
import { programmeInWords, type Row, stopOf } from "../participants";
import { MiniPath } from "../parts";
import type { Participant } from "../types";
import { languageWords } from "../words";
import { PersonPanel } from "./PersonPanel";

/** Phone: one line a person. */
export function List({ rows }: { rows: Row[] }) {
  return (
    <ul class="people-list">
      {rows.map(({ person, needs }) => (
        <li key={person.id}>
          <Link class="people-row" href={`/deltakere/${person.id}`}>
            <Avatar size={40} />
            <span class="grow">
              <strong>
                <bdi>{person.name}</bdi>
              </strong>
              <span class="under">{about(person)}</span>
            </span>
            <NowTag person={person} needs={needs} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

const about = (person: Participant) =>
  [
    languageWords(person.mother_tongue ?? person.language),
    person.levels.oral && person.levels.oral !== "none" ? person.levels.oral : null,
  ]
    .filter(Boolean)
    .join(" · ");

function NowTag({ person, needs }: Row) {
  const first = needs[0];
  if (person.left_on) return <Tag icon="flag">{t("Sluttet {day}", { day: numericDay(person.left_on) })}</Tag>;
  if (first === undefined) return <Tag icon="path-plain">{t("I rute")}</Tag>;
  return (
    <Tag tone={first.tone} icon={first.icon}>
      {first.words}
    </Tag>
  );
}

/** Wide: the table, and beside it the one who is chosen. */
export function WithPanel({ rows }: { rows: Row[] }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const row = rows.find(({ person }) => person.id === chosen) ?? rows[0];
  return (
    <div class="desk-columns with-side">
      <Table
        caption={t("Deltakere")}
        rows={rows}
        keyOf={({ person }) => person.id}
        chosen={row?.person.id}
        onChoose={({ person }) => setChosen(person.id)}
        columns={[
          {
            key: "person",
            head: t("Person"),
            names: true,
            cell: (line) => <NameCell row={line} choose={() => setChosen(line.person.id)} />,
          },
          { key: "way", head: t("Vei og ønske"), cell: ({ person }) => <Way person={person} /> },
          { key: "level", head: t("Norsk"), cell: ({ person }) => <Level person={person} /> },
          { key: "now", head: t("Nå"), cell: (line) => <NowTag {...line} /> },
        ]}
      />
      {row && <PersonPanel key={row.person.id} row={row} onOpen={() => go(`/deltakere/${row.person.id}`)} />}
    </div>
  );
}

function NameCell({ row: { person }, choose }: { row: Row; choose: () => void }) {
  return (
    <span class="name-cell">
      <Avatar size={38} />
      <span>
        <button type="button" onClick={choose}>
          <bdi>{person.name}</bdi>
        </button>
        <span class="under">{languageWords(person.mother_tongue ?? person.language)}</span>
      </span>
      {person.protected && <Icon name="lock" size={18} label={t("Beskyttet")} />}
    </span>
  );
}

/** How far the programme has come, and what she wants to work with. */
export function Way({ person }: { person: Participant }) {
  const wish = tradePictures[person.job_wishes[0] ?? ""]?.picture as PictureName | undefined;
  return (
    <span class="way">
      <MiniPath at={stopOf(person, today())} label={programmeInWords(person, today())} />
      {wish && <Picture name={wish} size={26} />}
    </span>
  );
}

/** Oral level, and beneath it what she writes. */
function Level({ person }: { person: Participant }) {
  const { oral, written } = person.levels;
  if (!oral && !written) return <span class="soft">{t("Ikke oppgitt")}</span>;
  return (
    <span class="unbroken">
      {oral === "none" ? t("Begynner") : oral}
      {written && (
        <span class="under">
          {written === "none" ? t("skriver ikke") : t("skriver {level}", { level: written })}
        </span>
      )}
    </span>
  );
}
