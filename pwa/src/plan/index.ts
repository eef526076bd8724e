import { osloClock, osloDay } from "../core/clock";
import { t } from "../core/i18n";
import type { Feature } from "../ui/feature";
import { joinClashes } from "../week/queries";
import { meetingKinds } from "./drawn";
import { absences, meetings } from "./queries";

joinClashes((day) =>
  meetings.value
    .filter(({ status, starts_at }) => status === "planned" && osloDay(starts_at) === day)
    .map(({ id, kind, starts_at, ends_at }) => ({
      id,
      words: meetingKinds[kind],
      starts: osloClock(starts_at),
      ends: osloClock(ends_at),
    })),
);

/** A day she has said she can't come: nothing else fits there. */
joinClashes((day) =>
  absences.value
    .filter(({ from, to }) => from <= day && day <= to)
    .map(({ id }) => ({
      id,
      words: () => t("Du har sagt fra"),
      starts: "00:00",
      ends: "23:59",
      wholeDay: true,
    })),
);

export const feature: Feature = {
  nav: [
    {
      href: "/planen",
      words: () => t("Planen"),
      icon: "path-plain",
      iconNow: "path-fill",
      roles: ["participant"],
      order: 20,
    },
  ],
};
