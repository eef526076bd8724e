import { t } from "../core/i18n";
import { kept } from "../core/rows";
import { type Worded, wordNotice } from "../notifications/worded";
import { staffCard } from "../people/queries";
import { clockLabel, longDay, longDayAndClock } from "../ui/dates";
import { topicWords } from "../ui/pictures";
import { type Club, clubOf, sessionById, topicOf } from "./queries";

/** What the job club tells people, in words (docs/wire-jobclub.md, "Notices"). */

type Params = Record<string, unknown>;
const text = (params: Params, name: string) => (typeof params[name] === "string" ? params[name] : "");
const sessionIn = (params: Params) => sessionById(text(params, "session_id"));

/** "Intervju, onsdag 18. november kl. 12.00"; without its title where only Norwegian has one. */
function thing(params: Params): string {
  const session = sessionIn(params);
  if (!session) return "";
  const [title, when] = [topicWords(topicOf(session)), longDayAndClock(session.starts_at)];
  return title === null ? when : t("{title}, {when}", { title, when });
}

/** A title that somebody wrote, and what else was written: in Norwegian, to be tapped. */
const written =
  (name?: string) =>
  (params: Params): string => {
    const session = sessionIn(params);
    const title = session && topicWords(topicOf(session)) === null ? topicOf(session).title : "";
    return [title, name ? text(params, name) : ""].filter(Boolean).join(": ");
  };

const clubTitle = (params: Params): string => {
  const id = text(params, "club_id");
  const session = sessionIn(params);
  const club = id ? kept<Club>("club").value.get(id) : session && clubOf(session);
  return club?.title ?? "";
};

const at = (params: Params) => (text(params, "session_id") ? `/jobb/${text(params, "session_id")}` : "/jobb");
const span = (params: Params) =>
  t("{from} – {to}", { from: longDay(text(params, "from")), to: longDay(text(params, "to")) });

const about =
  (
    title: () => string,
    icon: Worded["icon"],
    detail: (params: Params) => string = thing,
    norwegian: (params: Params) => string = written(),
  ) =>
  (params: Params): Worded => ({
    title: title(),
    text: detail(params),
    norwegian: norwegian(params),
    icon,
    href: at(params),
  });

wordNotice(
  "seat_given",
  about(() => t("Du har fått plass"), "check"),
);
wordNotice(
  "seat_offered",
  about(
    () => t("En plass er ledig til deg"),
    "hand",
    (params) =>
      t("{thing}. Svar før {limit}.", {
        thing: thing(params),
        limit: longDayAndClock(text(params, "until")),
      }),
  ),
);
wordNotice(
  "offer_passed",
  about(() => t("Plassen gikk til en annen"), "info"),
);
wordNotice(
  "seat_free_first_come",
  about(() => t("En plass er ledig. Den første får den."), "bell"),
);
const moved = about(
  () => t("Ny tid"),
  "calendar-check",
  (params) =>
    t("{thing}. Før: {before}.", { thing: thing(params), before: longDayAndClock(text(params, "from")) }),
);
const endsOther = about(
  () => t("Ny slutt"),
  "calendar-check",
  (params) =>
    t("{thing}. Slutter {ends}. Før: {before}.", {
      thing: thing(params),
      ends: clockLabel(text(params, "ends")),
      before: clockLabel(text(params, "ended")),
    }),
);
/** Begins as before and ends at another time: the end is the news. */
wordNotice("session_moved", (params) =>
  params.from === params.to && params.ends !== undefined ? endsOther(params) : moved(params),
);
wordNotice(
  "place_changed",
  about(() => t("Nytt sted"), "map-pin", thing, written("place")),
);
wordNotice(
  "session_cancelled",
  about(() => t("Avlyst"), "calendar-x", thing, written("reason")),
);
wordNotice(
  "session_restored",
  about(() => t("Timen er ikke avlyst lenger"), "calendar-check"),
);
wordNotice(
  "placed",
  about(() => t("Du har fast plass"), "seat", span, clubTitle),
);
wordNotice(
  "placement_ended",
  about(
    () => t("Den faste plassen er slutt"),
    "info",
    () => "",
    clubTitle,
  ),
);
wordNotice(
  "booked_for_you",
  about(() => t("Lederen har meldt deg på"), "check"),
);
wordNotice(
  "queued_instead",
  about(() => t("Plassen var tatt. Du står i køen."), "hourglass-medium"),
);
wordNotice(
  "seat_taken_back",
  about(() => t("Lederen har meldt deg av"), "info"),
);
wordNotice(
  "queue_changed",
  about(() => t("Køen er endret"), "users"),
);
wordNotice(
  "new_leader",
  about(
    () => t("Ny leder"),
    "user",
    (params) => staffCard(text(params, "leader_id"))?.name ?? "",
    clubTitle,
  ),
);
