import { t } from "../core/i18n";
import { kept } from "../core/rows";
import { wordNotice } from "../notifications/worded";
import { longDay } from "../ui/dates";

/** What is told about words (docs/wire-vocabulary.md). */

const text = (params: Record<string, unknown>, name: string) =>
  typeof params[name] === "string" ? params[name] : "";

wordNotice("first_day_words", (params) => ({
  title: t("Ord for første dag"),
  text: text(params, "day") ? longDay(text(params, "day")) : "",
  norwegian: kept<{ employer: string }>("first_day").value.get(text(params, "first_day_id"))?.employer,
  icon: "text-aa-plain",
  href: `/ord/forste-dag/${text(params, "first_day_id")}`,
}));
wordNotice("word_reported", () => ({
  title: t("Noen har sagt fra om et ord"),
  text: t("Se på ordet, og svar."),
  icon: "chat-circle-text",
  href: "/fagord/meldt",
}));
wordNotice("word_report_answered", (params) => ({
  title: t("Takk for at du sa fra om et ord"),
  text: text(params, "answer") ? "" : t("En lærer har sett på det."),
  norwegian: [text(params, "word"), text(params, "answer")].filter(Boolean).join(": "),
  icon: "check",
  href: "/ord",
}));
wordNotice("answer_sent", () => ({
  title: t("Noen har sendt deg et intervjusvar"),
  text: t("Du kan høre det når du vil."),
  icon: "speaker-high",
  href: "/svar",
}));
