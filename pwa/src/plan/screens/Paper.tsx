import type { ComponentChildren } from "preact";
import { today } from "../../core/clock";
import { inNorwegian, language, languageOf, listed, t } from "../../core/i18n";
import { adviser, me } from "../../people/queries";
import { grouped, Nb } from "../../ui";
import { longDayAndClock, numericDay } from "../../ui/dates";
import { meetingKinds } from "../drawn";
import { caseNumber, teachingWords } from "../fields";
import { type Nested, nested } from "../goals";
import { appealLine, elementLine } from "../parts/lines";
import { PaperFrame } from "../parts/PaperFrame";
import { phraseWords } from "../phrases";
import { type Goal, goals, isAhead, meetings, type Plan, plan, steps } from "../queries";
import { type PlanRow, stepRow } from "../stepRow";
import { endGoals, levelsWords, stateWords, wishSentence } from "../words";

/** The plan on paper: in her language beside Norwegian, row by row, so that she and whoever reads it with her see the same. */
export function Paper() {
  const mine = plan.value;
  const who = me.value;
  if (!mine || !who) return null;
  const both = language.value !== "nb" && language.value !== "nn";
  return (
    <PaperFrame title={t("Planen på papir")}>
      <article class={`paper plan-paper${both ? " both" : ""}`}>
        <Side both={both} head words={() => t("Planen min")} />
        <Side
          both={both}
          words={() => <bdi>{`${who.given_name} ${who.family_name}, ${numericDay(today())}`}</bdi>}
        />
        {parts(mine).map((part) => (
          <Part key={part.code} part={part} both={both} />
        ))}
      </article>
    </PaperFrame>
  );
}

interface PartOf {
  code: string;
  title: () => string;
  lines: (() => ComponentChildren)[];
}

/** What stands on the paper, each line worded twice; parts without lines are left out. */
function parts(mine: Plan): PartOf[] {
  const said = (texts: string[]) => texts.map((text) => () => phraseWords(text));
  const one = (value: unknown, words: () => ComponentChildren) => (value ? [words] : []);
  const { wish, end_goal, norwegian, appeal } = mine;
  const all: PartOf[] = [
    {
      code: "wish",
      title: () => t("Jobbønsket mitt"),
      lines: [
        ...one(wish?.trade, () => wishSentence(wish)),
        ...one(wish?.text, () => <bdi>{wish?.text}</bdi>),
      ],
    },
    { code: "strengths", title: () => t("Dette kan jeg"), lines: said(mine.strengths) },
    { code: "resources", title: () => t("Dette hjelper meg"), lines: said(mine.resources) },
    { code: "wishes", title: () => t("Dette ønsker jeg"), lines: said(mine.wishes) },
    {
      code: "goals",
      title: () => t("Mål"),
      lines: [
        ...one(end_goal, () => t("Sluttmål: {goal}", { goal: end_goal ? endGoals[end_goal]() : "" })),
        ...one(mine.long_term, () => longTerm(mine.long_term ?? "")),
        ...one(levelsWords(norwegian), () => t("Norskmål: {level}", { level: levelsWords(norwegian) })),
        ...one(levelsWords(mine.levels), () => t("Norsk nå: {level}", { level: levelsWords(mine.levels) })),
      ],
    },
    { code: "time", title: () => t("Programmet"), lines: programme(mine) },
    {
      code: "elements",
      title: () => t("Innhold i programmet"),
      lines: mine.elements.map((element) => () => elementLine(element)),
    },
    {
      code: "steps",
      title: () => (goals.value.length > 0 ? t("Mål og steg") : t("Steg")),
      lines: stepLines(),
    },
    {
      code: "meetings",
      title: () => t("Møter"),
      lines: meetings.value
        .filter(isAhead)
        .map((meeting) => () => listed([meetingKinds[meeting.kind](), longDayAndClock(meeting.starts_at)])),
    },
    { code: "help", title: () => t("Dette er rådgiveren min"), lines: helper() },
    { code: "appeal", title: () => t("Klage"), lines: one(appeal, () => appealLine(appeal ?? "")) },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

/** As staff wrote it when the plan was made together: Norwegian in every language's sentence. */
function longTerm(goal: string): ComponentChildren {
  const [before, after] = t("På lang sikt: {goal}", { goal: "\n" }).split("\n");
  return (
    <>
      {before}
      <Nb>{goal}</Nb>
      {after}
    </>
  );
}

function programme(mine: Plan): (() => string)[] {
  const { started, ends, version, teaching_hours } = mine;
  return [
    ...(started ? [() => t("Start: {day}", { day: numericDay(started) })] : []),
    ...(ends ? [() => t("Slutt: {day}", { day: numericDay(ends) })] : []),
    ...(teaching_hours ? [() => teachingWords(teaching_hours)] : []),
    ...(version?.decision_number
      ? [() => t("Vedtak {number}", { number: caseNumber(version.decision_number ?? "") })]
      : []),
  ];
}

/** What is to be done and what is done; not what was stopped. Goals with their sub-goals, each with its steps, also where it has none. */
function stepLines(): (() => ComponentChildren)[] {
  const shown = steps.value.filter((step) => step.state !== "cancelled");
  const kept = goals.value.filter((goal) => goal.state !== "cancelled");
  const ids = new Set(kept.map(({ id }) => id));
  const loose = shown.filter((step) => !ids.has(step.goal_id ?? ""));
  const under = ({ goal, depth }: Nested) => [
    () => <Under depth={depth}>{goalLine(goal)}</Under>,
    ...shown
      .filter((step) => step.goal_id === goal.id)
      .map((step) => () => <Under depth={depth + 1}>{stepLine(stepRow(step))}</Under>),
  ];
  return [...loose.map((step) => () => stepLine(stepRow(step))), ...nested(kept).flatMap(under)];
}

const Under = ({ depth, children }: { depth: number; children: ComponentChildren }) => (
  <span class={`paper-under depth-${Math.min(depth, 2)}`}>{children}</span>
);

const goalLine = (goal: Goal): ComponentChildren => (
  <>
    <strong>
      <bdi>{goal.title}</bdi>
    </strong>
    {`: ${listed([stateWords[goal.state]().toLowerCase(), goal.comment])}`}
  </>
);

function stepLine(row: PlanRow): ComponentChildren {
  const day = row.day && row.state !== "suggested" ? numericDay(row.day) : null;
  const agreed = row.step?.agreed ? ` (${t("avtalt")})` : "";
  return (
    <>
      {row.norwegian ? <Nb>{row.title}</Nb> : <bdi>{row.title}</bdi>}
      {`: ${listed([stateWords[row.state]().toLowerCase(), day])}${agreed}`}
    </>
  );
}

function helper(): (() => string)[] {
  const who = adviser.value;
  return who ? [() => listed([who.name, who.phone && grouped(who.phone), who.hours])] : [];
}

function Part({ part, both }: { part: PartOf; both: boolean }) {
  return (
    <section class="paper-part">
      <Side both={both} title words={part.title} />
      {part.lines.map((words, index) => (
        <Side key={index} both={both} words={words} />
      ))}
    </section>
  );
}

interface SideProps {
  both: boolean;
  words: () => ComponentChildren;
  head?: boolean;
  title?: boolean;
}

/** One line twice: hers where her language begins, Norwegian beside it. */
function Side({ both, words, head, title }: SideProps) {
  const Line = head ? "h2" : title ? "h3" : "p";
  const { code, dir } = languageOf(language.value);
  return (
    <div class="paper-row">
      <Line lang={code} dir={dir} data-speak="">
        {words()}
      </Line>
      {both && (
        <Line lang="nb" dir="ltr">
          {inNorwegian(words)}
        </Line>
      )}
    </div>
  );
}
