import { t } from "../core/i18n";
import { wordNotice } from "../notifications/worded";
import { longDay } from "../ui/dates";

/** What is told about words (docs/wire-vocabulary.md). */

const text = (params: Record<string, unknown>, name: string) =>
  typeof params[name] === "string" ? params[name] : "";

wordNotice("first_day_words", (params) => ({
  title: t("Ord for første dag"),
  text: text(params, "day") ? longDay(text(params, "day")) : "",
  icon: "text-aa-plain",
  href: `/ord/forste-dag/${text(params, "first_day_id")}`,
}));
wordNotice("word_report_answered", () => ({
  title: t("Takk for at du sa fra om et ord"),
  text: t("En lærer har sett på det."),
  icon: "check",
  href: "/ord",
}));
wordNotice("answer_sent", () => ({
  title: t("Noen har sendt deg et intervjusvar"),
  text: t("Du kan høre det når du vil."),
  icon: "speaker-high",
  href: "/svar",
}));
