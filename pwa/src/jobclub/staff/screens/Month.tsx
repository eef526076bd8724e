import { useState } from "preact/hooks";
import { today } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { kept } from "../../../core/rows";
import { me } from "../../../people/queries";
import { useList, useOne } from "../../../people/staff/ask";
import { Choices } from "../../../people/staff/Choices";
import { Page, Part, Shown } from "../../../people/staff/parts";
import { has } from "../../../people/staff/rights";
import { Search } from "../../../people/staff/Search";
import { useWide } from "../../../people/staff/wide";
import { Button, RoundButton, Select } from "../../../ui";
import { monthYear } from "../../../ui/dates";
import { search } from "../../../week/staff/names";
import type { Club } from "../../queries";
import { byPerson, COLUMNS, type ColumnName, columnWords, IN_HEAD, type Line, monthAfter } from "../month";
import { MonthList } from "../parts/MonthList";
import { SessionLink } from "../parts/SessionLink";
import { inFile, TakeMonth } from "../parts/TakeMonth";
import { SETTINGS, type Settings } from "../settings";
import { sessionsOn, withoutAttendance } from "../week";
import { whenOf } from "../words";
import "../leader.css";
import "../month.css";

/** Until the municipality's own choice has come. */
const SHOWN_AT_FIRST = COLUMNS.filter((name) => !IN_HEAD.includes(name));

/** What a phone has room for beside each other; the others are a choice away. */
const ON_A_PHONE: readonly string[] = ["date", "hours", "state"];

/** The columns on show: her choice, or of the municipality's what there is room for; and what goes into the file until she has chosen. */
function useColumns() {
  const wide = useWide();
  const ours = useOne<Settings>(SETTINGS).data?.attendance_columns;
  const [chosen, choose] = useState<string[] | null>(null);
  const all = ours?.filter((name) => !IN_HEAD.includes(name)) ?? SHOWN_AT_FIRST;
  const shown = (chosen ?? (wide ? all : all.filter((name) => ON_A_PHONE.includes(name)))) as ColumnName[];
  return { shown, choose, inFile: chosen === null ? (ours ?? inFile(SHOWN_AT_FIRST)) : inFile(shown) };
}

/** Attendance: what is to be taken now, and the month's list to carry over into the case system. */
export function Month() {
  const [month, setMonth] = useState(today().slice(0, 7));
  const [club, setClub] = useState("");
  const [text, setText] = useState("");
  const [taking, take] = useState(false);
  const columns = useColumns();
  const path = `/jobclub/attendance?month=${month}${club ? `&club_id=${club}` : ""}`;
  const lines = useList<Line>(path);
  return (
    <Page
      title={t("Oppmøte")}
      about={<span class="print-only">{monthYear(`${month}-01`)}</span>}
      tools={<Tools onTake={() => take(true)} />}
    >
      {has("leader") && <Now />}
      <div class="month-bar no-print">
        <MonthPicker month={month} onChange={setMonth} />
        <ClubChoice value={club} onChange={setClub} />
        <Search label={t("Finn en person")} value={text} onChange={setText} />
      </div>
      <ColumnChoice chosen={columns.shown} onChange={columns.choose} />
      <Shown asked={lines}>
        {(all) => <MonthList people={search(byPerson(all), text)} all={all} columns={columns.shown} />}
      </Shown>
      <p class="soft small no-print">{t("Det blir notert at du har sett lista. Deltakeren kan se det.")}</p>
      {taking && <TakeMonth month={month} club={club} columns={columns.inFile} onClose={() => take(false)} />}
    </Page>
  );
}

function Tools({ onTake }: { onTake: () => void }) {
  return (
    <>
      <Button kind="plain" small icon="s-printer" onClick={() => print()}>
        {t("Skriv ut")}
      </Button>
      <Button small icon="s-download-simple" onClick={onTake}>
        {t("Last ned måneden")}
      </Button>
    </>
  );
}

interface ColumnChoiceProps {
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

function ColumnChoice({ chosen, onChange }: ColumnChoiceProps) {
  return (
    <details class="month-columns no-print">
      <summary>{t("Velg kolonner")}</summary>
      <Choices
        label={t("Kolonner")}
        options={SHOWN_AT_FIRST.map((value) => ({ value, words: columnWords[value]() }))}
        chosen={chosen}
        onChange={onChange}
      />
    </details>
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
            <SessionLink key={session.id} session={session} icon="s-checks">
              {whenOf(session)}
            </SessionLink>
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
