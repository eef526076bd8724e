import { t, tn } from "../../core/i18n";
import { explain } from "../../core/refusals";
import "../../week/staff/refusals"; // what both refuse: people who are gone

/** What the server refuses those who lead, in words. */

explain("session_full", ({ capacity, taken }) => ({
  text: t("Timen er full: {taken} av {capacity} plasser er tatt.", {
    taken: Number(taken),
    capacity: Number(capacity),
  }),
}));
explain("over_capacity", ({ sessions, capacity, taken }) => ({
  text:
    Array.isArray(sessions) && sessions.length > 0
      ? tn("{n} time har ikke plass til alle.", "{n} timer har ikke plass til alle.", sessions.length)
      : t("Klubben har {capacity} plasser, og {taken} skal ha fast plass.", {
          capacity: Number(capacity),
          taken: Number(taken),
        }),
}));
explain("queue_changed", () => ({
  text: t("Køen har endret seg mens du så på den. Se på den nye rekkefølgen først."),
}));
explain("unknown_clubs", () => ({ text: t("En av klubbene finnes ikke lenger. Se på ukemønsteret.") }));
explain("too_many_sessions", ({ most }) => ({
  text: t("Det ble mer enn {most} timer. Velg en kortere termin eller færre klubber.", {
    most: Number(most),
  }),
}));
explain("not_a_leader", () => ({ text: t("Den du valgte, er ikke jobbklubbleder. Velg en annen.") }));
explain("times", () => ({
  text: t("Timen må begynne etter nå og slutte etter at den begynner. Se på tidene."),
}));
explain("days", () => ({ text: t("Den siste dagen må komme etter den første. Se på datoene.") }));
explain("outside_the_week", ({ week }) => ({
  text: t("Dagen ligger ikke i uke {week}.", { week: Number(week) }),
}));
explain("already_matched", () => ({ text: t("Navnet er koblet til en person fra før.") }));
explain("unknown_seat", () => ({ text: t("Raden er ikke på lista lenger.") }));
