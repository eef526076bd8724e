import { useState } from "preact/hooks";
import { today } from "../../../core/clock";
import { t, tn } from "../../../core/i18n";
import { Link } from "../../../core/router";
import { kept } from "../../../core/rows";
import { me } from "../../../people/queries";
import { type Trouble, useList, useOne } from "../../../people/staff/ask";
import { Choices } from "../../../people/staff/Choices";
import { Page, Part, Shown, TroubleCard } from "../../../people/staff/parts";
import { has } from "../../../people/staff/rights";
import { Search } from "../../../people/staff/Search";
import { Button, Empty, Icon, Nb, RoundButton, Segmented, Select, Sheet, Tag } from "../../../ui";
import { dayMonth, monthYear, weekdayShort } from "../../../ui/dates";
import { calledAmong, search } from "../../../week/staff/names";
import type { Club } from "../../queries";
import { download } from "../download";
import {
  byPerson,
  COLUMNS,
  type ColumnName,
  columnWords,
  countStates,
  hoursInWords,
  type Line,
  monthAfter,
  type PersonMonth,
} from "../month";
import type { Settings } from "../settings";
import { sessionsOn, withoutAttendance } from "../week";
import { rollPath, states, whenOf } from "../words";
import "../leader.css";
import "../month.css";

/** What a group's head says already. */
const IN_HEAD: ColumnName[] = ["name", "own_reference"];
/** Until the municipality's own choice has come. */
const SHOWN_AT_FIRST = COLUMNS.filter((name) => !IN_HEAD.includes(name));

/** Attendance: what is to be taken now, and the month's list to carry over into the case system. */
export function Month() {
  const [month, setMonth] = useState(today().slice(0, 7));
  const [club, setClub] = useState("");
  const ours = useOne<Settings>("/jobclub/settings").data?.attendance_columns;
  const [chosen, choose] = useState<string[] | null>(null);
  const columns = (chosen ??
    ours?.filter((name) => !IN_HEAD.includes(name)) ??
    SHOWN_AT_FIRST) as ColumnName[];
  const [text, setText] = useState("");
  const [taking, take] = useState(false);
  const path = `/jobclub/attendance?month=${month}${club ? `&club_id=${club}` : ""}`;
  const lines = useList<Line>(path);
  return (
    <Page
      title={t("Oppmøte")}
      about={<span class="print-only">{monthYear(`${month}-01`)}</span>}
      tools={
        <>
          <Button kind="plain" small icon="s-printer" onClick={() => print()}>
            {t("Skriv ut")}
          </Button>
          <Button icon="s-download-simple" onClick={() => take(true)}>
            {t("Last ned måneden")}
          </Button>
        </>
      }
    >
      {has("leader") && <Now />}
      <div class="month-bar no-print">
        <MonthPicker month={month} onChange={setMonth} />
        <ClubChoice value={club} onChange={setClub} />
        <Search label={t("Finn en person")} value={text} onChange={setText} />
      </div>
      <details class="month-columns no-print">
        <summary>{t("Velg kolonner")}</summary>
        <Choices
          label={t("Kolonner")}
          options={COLUMNS.filter((name) => !IN_HEAD.includes(name)).map((name) => ({
            value: name,
            words: columnWords[name](),
          }))}
          chosen={columns}
          onChange={choose}
        />
      </details>
      <Shown asked={lines}>
        {(all) => <List people={search(byPerson(all), text)} all={all} columns={columns} />}
      </Shown>
      <p class="soft small no-print">{t("Det blir notert at du har sett lista. Deltakeren kan se det.")}</p>
      {taking && (
        <Take
          month={month}
          club={club}
          columns={chosen === null && ours ? ours : inFile(columns)}
          onClose={() => take(false)}
        />
      )}
    </Page>
  );
}

/** What waits for attendance: today's sessions, and those that are over. */
function Now() {
  const todays = sessionsOn(today()).filter(({ status }) => status === "planned");
  const over = withoutAttendance().map(({ session }) => session);
  const waiting = [...new Map([...todays, ...over].map((session) => [session.id, session])).values()];
  if (waiting.length === 0) return null;
  return (
    <div class="no-print">
      <Part title={t("Før oppmøte")}>
        <ul class="desk-lines">
          {waiting.slice(0, 5).map((session) => (
            <li key={session.id}>
              <Link class="lead-link" href={rollPath(session)}>
                <Icon name="s-checks" size={24} />
                <span class="grow">
                  <strong>
                    <Nb>{session.title}</Nb>
                  </strong>
                  <span class="under">{whenOf(session)}</span>
                </span>
                <Icon name="caret-right" size={20} />
              </Link>
            </li>
          ))}
        </ul>
      </Part>
    </div>
  );
}

function MonthPicker({ month, onChange }: { month: string; onChange: (month: string) => void }) {
  return (
    <div class="month-picker">
      <RoundButton
        icon="arrow-left"
        size={44}
        label={t("Måneden før")}
        onClick={() => onChange(monthAfter(month, -1))}
      />
      <h2 aria-live="polite">{monthYear(`${month}-01`)}</h2>
      <RoundButton
        icon="arrow-right"
        size={44}
        label={t("Måneden etter")}
        onClick={() => onChange(monthAfter(month, 1))}
      />
    </div>
  );
}

function ClubChoice({ value, onChange }: { value: string; onChange: (club: string) => void }) {
  const all = [...kept<Club>("club").value.values()].sort((a, b) => a.title.localeCompare(b.title, "nb"));
  const mine = has("adviser") ? all : all.filter((club) => club.leader_id === me.value?.id);
  return (
    <Select
      label={t("Jobbklubb")}
      value={value}
      options={[
        { value: "", words: t("Alle") },
        ...mine.map(({ id, title }) => ({ value: id, words: title, lang: "nb" })),
      ]}
      onChange={onChange}
    />
  );
}

function List({ people, all, columns }: { people: PersonMonth[]; all: Line[]; columns: ColumnName[] }) {
  if (people.length === 0) return <Empty inset title={t("Ikke ført noe oppmøte her")} />;
  return (
    <>
      <p class="tags">
        {countStates(all).map(([state, count]) => (
          <Tag key={state} tone={states[state].tone} icon={states[state].icon}>
            {t("{words}: {count}", { words: states[state].words(), count })}
          </Tag>
        ))}
      </p>
      <div class="month-people">
        {people.map((person) => (
          <OnePerson
            key={person.person_id}
            person={person}
            name={calledAmong(people, person)}
            columns={columns}
          />
        ))}
      </div>
    </>
  );
}

interface OneProps {
  person: PersonMonth;
  name: string;
  columns: ColumnName[];
}

function OnePerson({ person, name, columns }: OneProps) {
  const label = t("Oppmøte for {name}", { name });
  return (
    <div class="month-person">
      <header class="row apart">
        <h3>
          <bdi>{name}</bdi>
          {person.own_reference && <span class="soft"> {person.own_reference}</span>}
        </h3>
        <span>
          {tn(
            "Her {here} av {n} gang, {hours} timer",
            "Her {here} av {n} ganger, {hours} timer",
            person.lines.length,
            {
              here: person.here,
              hours: hoursInWords(person.hours),
            },
          )}
        </span>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section class="month-scroll" tabIndex={0} aria-label={label}>
        <table>
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col" class={`month-${name}`}>
                  {columnWords[name]()}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {person.lines.map((line) => (
              <tr key={line.id}>
                {columns.map((name) => (
                  <td key={name} class={`month-${name}`}>
                    {cellOf(line, name)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function cellOf(line: Line, name: ColumnName) {
  if (name === "date") return `${weekdayShort(line.date)} ${dayMonth(line.date)}`;
  if (name === "starts" || name === "ends") return line[name].slice(0, 5).replace(":", ".");
  if (name === "hours") return hoursInWords(line.hours);
  if (name === "club" || name === "topic") return <Nb>{line[name] ?? ""}</Nb>;
  if (name !== "state") return line[name];
  const look = states[line.state];
  return (
    <span class={`month-mark ${line.state}`}>
      <Icon name={look.icon} size={16} />
      {look.words()}
    </span>
  );
}

/** In a file there is no head: who it was stands in each row. */
const inFile = (columns: ColumnName[]) =>
  COLUMNS.filter((name) => IN_HEAD.includes(name) || columns.includes(name));

interface TakeProps {
  month: string;
  club: string;
  columns: ColumnName[];
  onClose: () => void;
}

/** The month as a file, in the columns chosen and in the letters the case system wants. */
function Take({ month, club, columns, onClose }: TakeProps) {
  const [encoding, setEncoding] = useState<"utf-8-sig" | "cp1252">("utf-8-sig");
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const take = async () => {
    setTrouble(null);
    const query = new URLSearchParams({
      month,
      encoding,
      columns: columns.join(","),
      ...(club ? { club_id: club } : {}),
    });
    try {
      await download(`/jobclub/attendance.csv?${query}`, `oppmote-${month}.csv`);
      onClose();
    } catch (why) {
      setTrouble(why as Trouble);
    }
  };
  return (
    <Sheet title={t("Last ned {month}", { month: monthYear(`${month}-01`) })} onClose={onClose} dialog>
      <p>
        {t("En CSV-fil med kolonnene {columns}.", {
          columns: columns.map((name) => columnWords[name]()).join(", "),
        })}
      </p>
      <Segmented
        label={t("Bokstaver i fila")}
        name="encoding"
        value={encoding}
        options={[
          { value: "utf-8-sig", words: t("Alle bokstaver (UTF-8)") },
          { value: "cp1252", words: t("Eldre systemer (Windows-1252)") },
        ]}
        onChange={setEncoding}
      />
      <p class="soft small">{t("Fila har personopplysninger. Slett den når du har lagt den inn.")}</p>
      <TroubleCard trouble={trouble} again={() => void take()} />
      <Button wide icon="s-file-csv" onClick={() => void take()}>
        {t("Last ned")}
      </Button>
    </Sheet>
  );
}
