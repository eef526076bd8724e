import { osloDay, today } from "../core/clock";
import { language, t } from "../core/i18n";
import {
  ahead,
  attended,
  bookingOf,
  leaderOf,
  type Session,
  sessions,
  topicOf,
  unsentAct,
} from "../jobclub/queries";
import { titleOf } from "../jobclub/seat";
import { me, staffCard } from "../people/queries";
import { roleWords } from "../people/roles";
import { joinLines } from "../plan/cv";
import type { State } from "../plan/queries";
import { type Helper, joinHelpers, joinRows } from "../plan/rows";
import type { PlanRow } from "../plan/stepRow";
import { cvLine } from "../tasters/cv";
import {
  firstDay,
  hasBeen,
  isOver,
  lastDay,
  startsAt,
  stateOf,
  type Taster,
  tasters,
} from "../tasters/queries";
import { drawnOf, kindWords } from "../tasters/words";
import { LESSON, topicPicture, topicWords } from "../ui/pictures";
import { type Lesson, lessons } from "../week/queries";

/** What other features put into the plan by themselves: a seat is planned, a session she came to is done, a class is under way. */

const readsNorwegian = () => language.value === "nb" || language.value === "nn";

function sessionRow(session: Session, state: State): PlanRow {
  const topic = topicOf(session);
  const own = topicWords(topic);
  return {
    id: session.id,
    title: titleOf(session),
    norwegian: own === null && !readsNorwegian(),
    under: own !== null && own !== topic.title && !readsNorwegian() ? topic.title : undefined,
    state,
    day: osloDay(session.starts_at),
    at: session.starts_at,
    drawn: topicPicture(topic),
    href: `/jobb/${session.id}`,
    unsent: unsentAct(session) !== undefined,
  };
}

/** As many as tell that she goes there; the rest stands in the week. */
const COMING = 3;
const DONE = 3;

const hasSeat = (session: Session) =>
  session.status === "planned" && ahead(session) && bookingOf(session)?.status === "booked";

joinRows(() => [
  ...sessions.value
    .filter(hasSeat)
    .slice(0, COMING)
    .map((session) => sessionRow(session, "planned")),
  ...attended.value.slice(-DONE).map((session) => sessionRow(session, "done")),
]);

/** A class once, however many lessons a week it has. */
function classes(): Lesson[] {
  const byClass = new Map(lessons().map((lesson) => [lesson.class_id, lesson]));
  return [...byClass.values()].filter(({ to }) => to >= today());
}

joinRows(() =>
  classes().map(({ class_id, title, from }) => ({
    id: class_id,
    title,
    norwegian: !readsNorwegian(),
    state: from <= today() ? "under_way" : "planned",
    day: from <= today() ? undefined : from,
    drawn: LESSON,
    href: "/",
    unsent: false,
  })),
);

/** A workplace once, however many days: planned, under way, done by its dates alone. */
const workRow = (taster: Taster): PlanRow => {
  const state = stateOf(taster);
  return {
    id: taster.id,
    title: kindWords[taster.kind](),
    norwegian: false,
    under: taster.employer,
    state,
    day: state === "under_way" ? undefined : isOver(taster) ? lastDay(taster) : firstDay(taster),
    at: state === "planned" ? startsAt(taster, firstDay(taster)) : undefined,
    drawn: drawnOf(taster),
    href: `/jobbsmak/${taster.id}`,
    unsent: false,
  };
};

joinRows(() => tasters.value.map(workRow));
joinLines(() => tasters.value.filter(hasBeen).map((taster) => cvLine(taster, lastDay(taster))));

const helper = (id: string | null | undefined, about: string): Helper[] => {
  const staff = staffCard(id);
  return staff ? [{ staff, about }] : [];
};

joinHelpers(() => [
  ...(me.value?.helpers ?? []).flatMap(({ role, staff_id }) => helper(staff_id, roleWords[role]?.() ?? "")),
  ...sessions.value
    .filter(hasSeat)
    .flatMap((session) => helper(leaderOf(session)?.id, t("Leder for jobbklubben"))),
  ...tasters.value
    .filter((taster) => !isOver(taster))
    .flatMap((taster) => helper(taster.made_by_id, t("Avtaler jobbsmak og praksis"))),
  ...classes().flatMap((lesson) => helper(lesson.teacher_id, t("Lærer"))),
]);
