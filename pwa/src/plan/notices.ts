import { t } from "../core/i18n";
import { type Worded, wordNotice } from "../notifications/worded";
import { longDayAndClock } from "../ui/dates";
import { meetingById, stepById } from "./queries";
import { stepTitle } from "./stepRow";

/** What the plan tells people, in words. */

type Params = Record<string, unknown>;
const text = (params: Params, name: string) => (typeof params[name] === "string" ? params[name] : "");
const startOf = (params: Params) =>
  meetingById(text(params, "meeting_id"))?.starts_at ?? text(params, "starts_at");
const whenOf = (params: Params) => (startOf(params) ? longDayAndClock(startOf(params)) : undefined);
/** Its title in her language where that has one, and in Norwegian, to be tapped. */
function stepNamed(params: Params): Pick<Worded, "text" | "norwegian"> {
  const step = stepById(text(params, "step_id"));
  if (!step) return { norwegian: text(params, "title") };
  const { title, norwegian, under } = stepTitle(step);
  return norwegian ? { norwegian: title } : { text: title, norwegian: under };
}

const meetingAt = (params: Params) =>
  meetingById(text(params, "meeting_id")) ? `/planen/moter/${text(params, "meeting_id")}` : "/planen";

wordNotice(
  "meeting_planned",
  (params): Worded => ({
    title: t("Du har fått et møte"),
    text: whenOf(params),
    icon: "users",
    href: meetingAt(params),
  }),
);
wordNotice(
  "meeting_moved",
  (params): Worded => ({
    title: t("Møtet har fått ny tid"),
    text: whenOf(params),
    icon: "calendar-check",
    href: meetingAt(params),
  }),
);
wordNotice(
  "meeting_cancelled",
  (): Worded => ({ title: t("Møtet er avlyst"), icon: "calendar-x", href: "/planen" }),
);
wordNotice(
  "plan_proposal",
  (): Worded => ({
    title: t("Du har fått et forslag til plan"),
    text: t("Les det, og si om du er enig."),
    icon: "path-plain",
    href: "/planen/forslag",
  }),
);
wordNotice(
  "plan_decided",
  (): Worded => ({ title: t("Planen din gjelder nå"), icon: "check", href: "/planen/historikk" }),
);
wordNotice(
  "step_suggested",
  (params): Worded => ({
    title: t("Du har fått et forslag til steg"),
    ...stepNamed(params),
    icon: "lightbulb",
    href: "/planen/steg",
  }),
);
wordNotice(
  "help_asked",
  (params): Worded => ({
    title: t("Noen ber om hjelp med et steg"),
    icon: "hand-waving",
    href: `/deltakere/${text(params, "person_id")}/plan`,
  }),
);
