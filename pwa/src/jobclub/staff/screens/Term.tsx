import { useState } from "preact/hooks";
import { osloDay, today } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { query } from "../../../core/router";
import { type Asked, useList } from "../../../people/staff/ask";
import { Page, TroubleCard, Waiting } from "../../../people/staff/parts";
import { Tabs } from "../../../ui";
import { sessions } from "../../queries";
import { easterWeek, fromSessions } from "../calendar";
import { HolidaySheet } from "../parts/HolidaySheet";
import { NewTerm } from "../parts/NewTerm";
import { spanOf } from "../parts/termCells";
import { type Made, PrintButton, type Shared, TermShown } from "../parts/termFrame";
import { mondayIn, usualHoliday, type Week } from "../term";
import { holidayWeeks } from "../week";
import "../term.css";

const NEW = "new";

/** The term: planned in one sitting, looked at before anything is made, and afterwards what it became. */
export function Term() {
  const terms = useList<Made>("/jobclub/terms");
  const [chosen, choose] = useState<string | null>(null);
  const asked = weekInAddress();
  const here =
    terms.data?.find(({ id }) => id === chosen) ??
    (chosen === NEW ? null : (terms.data?.find(holdsNow(asked)) ?? null));
  const [filling, fill] = useState<Week | null>(asked);
  const shared = {
    fill,
    tabs: <TermTabs terms={terms.data ?? []} value={here?.id ?? NEW} onChange={choose} />,
  };
  return (
    <>
      {terms.data === null && terms.trouble === null ? (
        <Waiting />
      ) : terms.data === null ? (
        <MadeTerm term={allMade()} trouble={terms} {...shared} />
      ) : here ? (
        <MadeTerm term={here} {...shared} />
      ) : (
        <NewTerm
          terms={terms.data}
          made={(term) => {
            terms.put([term, ...(terms.data ?? []).filter(({ id }) => id !== term.id)]);
            choose(term.id);
          }}
          {...shared}
        />
      )}
      {filling && <Fill week={filling} onClose={() => fill(null)} />}
    </>
  );
}

/** "?uke=2026-52": the empty holiday week somebody comes to fill. */
function weekInAddress(): Week | null {
  const found = /^(\d{4})-(\d{1,2})$/.exec(query.value.get("uke") ?? "");
  return found && { year: Number(found[1]), week: Number(found[2]) };
}

/** Before anything is chosen: the term of the week that was asked for; else a new one is planned. */
const holdsNow = (week: Week | null) => (term: Made) => {
  const monday = week && mondayIn(week);
  return monday !== null && term.from <= monday && monday <= term.to;
};

/** With no network: everything the phone knows of. */
function allMade(): Made {
  const days = sessions.value.map((session) => osloDay(session.starts_at));
  const [from = today(), to = today()] = [days[0], days.at(-1)];
  return { id: "", title: t("Termin"), from, to, sessions: days.length };
}

function TermTabs({
  terms,
  value,
  onChange,
}: {
  terms: Made[];
  value: string;
  onChange: (id: string) => void;
}) {
  if (terms.length === 0) return null;
  const tabs = [
    ...terms.map(({ id, title }) => ({ value: id, words: title })),
    { value: NEW, words: t("Ny termin"), icon: "plus" as const },
  ];
  return <Tabs label={t("Terminer")} tabs={tabs} value={value} onChange={onChange} />;
}

function Fill({ week, onClose }: { week: Week; onClose: () => void }) {
  const monday = mondayIn(week);
  const free = useList<{ day: string }>(`/week/holidays?from=${week.year}-01-01&to=${week.year}-12-31`);
  if (free.data === null && free.trouble === null) return null;
  return (
    <HolidaySheet
      key={monday}
      week={week}
      name={usualHoliday(week, easterWeek(free.data ?? []))}
      onClose={onClose}
    />
  );
}

/** What is made: drawn from the phone's own rows. */
function MadeTerm({ term, fill, tabs, trouble }: Shared & { term: Made; trouble?: Asked<Made[]> }) {
  const calendar = fromSessions(term.from, term.to, sessions.value, holidayWeeks());
  return (
    <Page title={term.title} about={spanOf(term.from, term.to)} tools={<PrintButton />}>
      {tabs}
      {trouble && <TroubleCard trouble={trouble.trouble} again={trouble.again} />}
      <TermShown calendar={calendar} fill={fill} />
    </Page>
  );
}
