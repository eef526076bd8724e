import { t } from "../core/i18n";
import { type Worded, wordNotice } from "../notifications/worded";
import { longDay } from "../ui/dates";
import { tasterById } from "./queries";

/** What people are told about tasters and placements, in words (docs/wire-tasters.md, "Notices"). */

type Params = Record<string, unknown>;
const text = (params: Params, name: string) => (typeof params[name] === "string" ? params[name] : "");
const hers = (params: Params) => tasterById(text(params, "taster_id"));
const page = (params: Params) => (hers(params) ? `/jobbsmak/${text(params, "taster_id")}` : "/planen");

wordNotice("taster_arranged", (params): Worded => {
  const from = hers(params)?.starts_on ?? text(params, "starts_on");
  return {
    title: t("Du skal til en arbeidsplass"),
    text: from ? t("Fra {day}", { day: longDay(from) }) : undefined,
    norwegian: hers(params)?.employer,
    icon: "briefcase",
    href: page(params),
  };
});
wordNotice(
  "taster_changed",
  (params): Worded => ({
    title: t("Nytt om arbeidsplassen din"),
    norwegian: hers(params)?.employer,
    icon: "calendar-check",
    href: page(params),
  }),
);
wordNotice(
  "taster_stopped",
  (params): Worded => ({
    title: t("Dagene på arbeidsplassen er stoppet"),
    norwegian: hers(params)?.employer,
    icon: "calendar-x",
    href: page(params),
  }),
);
const longer =
  (title: () => string, icon: Worded["icon"]) =>
  (params: Params): Worded => ({ title: title(), text: hers(params)?.employer, icon, href: page(params) });

wordNotice(
  "longer_asked",
  longer(() => t("Jobbsmaken din blir kanskje lengre"), "calendar-plus"),
);
wordNotice(
  "longer_granted",
  longer(() => t("Jobbsmaken din er blitt lengre"), "calendar-check"),
);
wordNotice(
  "longer_refused",
  longer(() => t("Jobbsmaken din varer så lenge som avtalt"), "calendar-blank"),
);
wordNotice(
  "extension_asked",
  (): Worded => ({
    title: t("En jobbsmak ønskes lengre"),
    text: t("En person til må si ja."),
    icon: "calendar-plus",
    href: "/jobbsmak/venter",
  }),
);
wordNotice(
  "extension_approved",
  (params): Worded => ({
    title: t("Jobbsmaken er forlenget"),
    icon: "check",
    href: `/deltakere/${text(params, "person_id")}/plan`,
  }),
);
wordNotice(
  "extension_refused",
  (params): Worded => ({
    title: t("Jobbsmaken blir ikke forlenget"),
    icon: "minus",
    href: `/deltakere/${text(params, "person_id")}/plan`,
  }),
);
