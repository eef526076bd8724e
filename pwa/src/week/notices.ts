import { t } from "../core/i18n";
import { wordNotice } from "../notifications/worded";

wordNotice("timetable_changed", ({ title }) => ({
  title: t("Klassen har fått ny timeplan"),
  norwegian: typeof title === "string" ? title : undefined,
  icon: "calendar-blank",
  href: "/",
}));
