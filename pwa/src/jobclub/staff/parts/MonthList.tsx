import { t, tn } from "../../../core/i18n";
import { Empty, Icon, Nb, Tag } from "../../../ui";
import { dayMonth, weekdayShort } from "../../../ui/dates";
import { calledAmong } from "../../../week/staff/names";
import {
  type ColumnName,
  columnWords,
  countStates,
  hoursInWords,
  type Line,
  type PersonMonth,
} from "../month";
import { states } from "../words";
import "../leader.css";
import "../month.css";

/** The month by participant. */
export function MonthList({
  people,
  all,
  columns,
}: {
  people: PersonMonth[];
  all: Line[];
  columns: ColumnName[];
}) {
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
