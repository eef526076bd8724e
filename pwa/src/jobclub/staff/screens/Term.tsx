import { useEffect, useState } from "preact/hooks";
import { isoWeek, osloDay, today } from "../../../core/clock";
import { call } from "../../../core/http";
import { t, tn } from "../../../core/i18n";
import { newId } from "../../../core/id";
import { query } from "../../../core/router";
import { kept } from "../../../core/rows";
import { syncNow } from "../../../core/sync";
import { type Asked, useAsked, useList, useSaving } from "../../../people/staff/ask";
import { Page, TroubleCard, Waiting } from "../../../people/staff/parts";
import { useWide } from "../../../people/staff/wide";
import { Button, Card, Check, Icon, Nb, Tabs, toast } from "../../../ui";
import { nameOfWeekday } from "../../../ui/dates";
import { useDraft } from "../../../week/staff/draft";
import { type Club, sessions } from "../../queries";
import { type Calendar, easterWeek, emptyIn, fromPreview, fromSessions, type Preview } from "../calendar";
import { HolidaySheet } from "../parts/HolidaySheet";
import { CalendarList, CalendarTable, spanOf } from "../parts/TermCalendar";
import { PatternSheet, TermSheet, WeeksSheet } from "../parts/TermSheets";
import { mondayIn, newPlan, type Plan, planProblems, sameWeek, usualHoliday, type Week } from "../term";
import { holidayWeeks } from "../week";
import { shortTitle } from "../words";
import "../term.css";

type Made = { id: string; title: string; from: string; to: string; sessions: number };
const NEW = "new";
const clubs = () => [...kept<Club>("club").value.values()];

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

/** Every Arabic weekday begins with the article: it tells none apart. */
const ARTICLE = /^ال/;

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

interface Shared {
  fill: (week: Week) => void;
  tabs: preact.ComponentChild;
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

const PrintButton = () => (
  <Button kind="plain" small icon="s-printer" onClick={() => print()}>
    {t("Skriv ut")}
  </Button>
);

function Shown({ calendar, fill }: { calendar: Calendar; fill: (week: Week) => void }) {
  const wide = useWide();
  const { year } = calendar.weeks.at(-1) ?? isoWeek(today());
  const free = useList<{ day: string }>(`/week/holidays?from=${year}-01-01&to=${year}-12-31`);
  const easter = easterWeek(free.data ?? []);
  const View = wide ? CalendarTable : CalendarList;
  return (
    <div class="cal-box">
      <View calendar={calendar} onFill={fill} nameOf={(week) => usualHoliday(week, easter)} />
    </div>
  );
}

/** What is made: drawn from the phone's own rows. */
function MadeTerm({ term, fill, tabs, trouble }: Shared & { term: Made; trouble?: Asked<Made[]> }) {
  const calendar = fromSessions(term.from, term.to, sessions.value, holidayWeeks());
  return (
    <Page title={term.title} about={spanOf(term.from, term.to)} tools={<PrintButton />}>
      {tabs}
      {trouble && <TroubleCard trouble={trouble.trouble} again={trouble.again} />}
      <Shown calendar={calendar} fill={fill} />
    </Page>
  );
}

/** The preview follows what is written, a moment after the last touch. */
function usePreview(plan: Plan): Asked<Preview> {
  const wanted = Object.keys(planProblems(plan)).length === 0 ? JSON.stringify(plan) : "";
  const [settled, settle] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => settle(wanted), 250);
    return () => clearTimeout(timer);
  }, [wanted]);
  const load = async () => {
    if (settled === "") return { weeks: [], sessions: 0, skipped: 0 };
    const options = { body: JSON.parse(settled), key: newId() };
    return (await call<Preview>("POST", "/jobclub/terms/preview", options)).data;
  };
  return useAsked(load, `${settled} ${holidayWeeks().map((week) => week.id + week.empty)}`);
}

interface NewProps extends Shared {
  made: (term: Made) => void;
  terms: Made[];
}

function NewTerm({ made, terms, fill, tabs }: NewProps) {
  const {
    draft: plan,
    change,
    reset,
  } = useDraft<Plan>("term", () => newPlan(today(), clubs(), sessions.value, terms));
  const [open, setOpen] = useState<"term" | "pattern" | "weeks" | null>(null);
  const preview = usePreview(plan);
  const saving = useSaving();
  const problems = planProblems(plan);
  const count = preview.data?.sessions ?? 0;
  const calendar = preview.data && fromPreview(preview.data, sessions.value, plan.excluded_weeks);
  const close = () => setOpen(null);
  const make = async () => {
    for (const week of newWeeks(plan))
      if ((await saving.save("POST", "/jobclub/holiday-weeks", week)) === null) return;
    const saved = await saving.save<Made>("POST", "/jobclub/terms", plan);
    if (saved === null) return;
    await syncNow();
    reset();
    toast(tn("{n} time er laget", "{n} timer er laget", saved.data.sessions));
    made(saved.data);
  };
  return (
    <Page
      title={plan.title || t("Ny termin")}
      about={
        <span class="term-about">
          <button type="button" class="tag stone term-edit" onClick={() => setOpen("term")}>
            <Icon name="pencil-simple" size={16} />
            {t("Kladd")}
            <span class="quiet">{t("Endre navn og datoer")}</span>
          </button>
          {plan.from && plan.to && spanOf(plan.from, plan.to)}
        </span>
      }
      tools={
        <>
          <PrintButton />
          <Button
            icon="check"
            disabled={saving.busy || count === 0 || Object.keys(problems).length > 0}
            onClick={() => void make()}
          >
            {tn("Lag {n} time", "Lag {n} timer", count)}
          </Button>
        </>
      }
    >
      {tabs}
      <TroubleCard trouble={saving.trouble} again={() => void make()} />
      <TroubleCard trouble={preview.trouble} again={preview.again} />
      <div class="term-columns">
        <div class="term-side">
          <Pattern
            plan={plan}
            problem={problems.rows ?? problems.from ?? problems.to}
            onEdit={() => setOpen("pattern")}
          />
          <SkipCard plan={plan} change={change} preview={preview.data} onWeeks={() => setOpen("weeks")} />
          {calendar && <EmptyWeeks calendar={calendar} fill={fill} />}
        </div>
        {calendar ? <Shown calendar={calendar} fill={fill} /> : preview.trouble ? null : <Waiting />}
      </div>
      {open === "term" && <TermSheet plan={plan} change={change} onClose={close} />}
      {open === "pattern" && <PatternSheet plan={plan} change={change} onClose={close} />}
      {open === "weeks" && <WeeksSheet plan={plan} change={change} onClose={close} known={knownIn(plan)} />}
    </Page>
  );
}

const knownIn = (plan: Plan) => holidayWeeks().filter((week) => week.from <= plan.to && week.to >= plan.from);
/** Holiday weeks that were chosen here and that the municipality does not have yet. */
const newWeeks = (plan: Plan): Week[] =>
  plan.excluded_weeks.filter((week) => !holidayWeeks().some((one) => sameWeek(one, week)));

function Pattern({ plan, problem, onEdit }: { plan: Plan; problem: string | undefined; onEdit: () => void }) {
  const byId = new Map(clubs().map((club) => [club.id, club]));
  const ids = clubs()
    .map(({ id }) => id)
    .sort();
  return (
    <Card class="part" label={t("Ukemønster")}>
      <div class="row apart nowrap">
        <h2 class="part-title">{t("Ukemønster")}</h2>
        <Button kind="plain" small onClick={onEdit}>
          {t("Endre")}
        </Button>
      </div>
      {problem && (
        <p class="field-problem" role="alert">
          {problem}
        </p>
      )}
      <ul class="pattern">
        {plan.rows.map((row) => (
          <li key={row.club_id + row.weekday + row.starts}>
            <span class={`pattern-day tile-${(ids.indexOf(row.club_id) % 5) + 1}`} aria-hidden="true">
              {nameOfWeekday(row.weekday).replace(ARTICLE, "").slice(0, 2)}
            </span>
            <span class="grow">
              <strong class="block">
                <Nb>{shortTitle(byId.get(row.club_id)?.title ?? "")}</Nb>
              </strong>
              <span class="quiet">{nameOfWeekday(row.weekday)}</span>
              <span class="block">
                {t("{from}–{to}", { from: row.starts.replace(":", "."), to: row.ends.replace(":", ".") })}
              </span>
              <span class="pattern-seats soft">
                <Icon name="seat" size={16} />
                {tn("{n} plass", "{n} plasser", byId.get(row.club_id)?.seats ?? 0)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <Button kind="plain" small icon="plus" href="/klubber/ny">
        {t("Ny klubb")}
      </Button>
    </Card>
  );
}

interface SkipProps {
  plan: Plan;
  change: (part: Partial<Plan>) => void;
  preview: Preview | null;
  onWeeks: () => void;
}

function SkipCard({ plan, change, preview, onWeeks }: SkipProps) {
  const weeks = [...knownIn(plan).map(({ week }) => week), ...newWeeks(plan).map(({ week }) => week)];
  const days = new Set(
    preview?.weeks.flatMap((week) =>
      week.days.filter((day) => day.skipped === "public_holiday").map((day) => day.day),
    ),
  );
  return (
    <Card class="part" label={t("Hopp over")}>
      <h2 class="part-title">{t("Hopp over")}</h2>
      <div class="skip">
        <Check on={plan.holiday_weeks} onChange={(on) => change({ holiday_weeks: on })}>
          {t("Skoleferier")}
        </Check>
        <button type="button" class="skip-weeks" onClick={onWeeks}>
          {weeks.length > 0 ? t("uke {weeks}", { weeks: weeks.join(", ") }) : t("velg uker")}
        </button>
        <Check on={plan.public_holidays} onChange={(on) => change({ public_holidays: on })}>
          {t("Helligdager")}
        </Check>
        <span class="soft">{tn("{n} dag", "{n} dager", days.size)}</span>
      </div>
    </Card>
  );
}

function EmptyWeeks({ calendar, fill }: { calendar: Calendar; fill: (week: Week) => void }) {
  return (
    <>
      {emptyIn(calendar).map((week) => (
        <button key={week.monday} type="button" class="notice unsent term-empty" onClick={() => fill(week)}>
          <Icon name="calendar-plus" size={28} />
          <span class="grow">
            <strong class="block">{t("Uke {week} er tom.", { week: week.week })}</strong>
            {t("Lag noe for ferieuka?")}
          </span>
        </button>
      ))}
    </>
  );
}
