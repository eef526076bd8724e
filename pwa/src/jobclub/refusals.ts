import { t } from "../core/i18n";
import { explain } from "../core/refusals";
import { dayMonth } from "../ui/dates";

/** What the job club refuses, why, and the next step. */

const others = () => ({ label: t("Se andre jobbklubber"), href: "/jobb" });

explain("session_over", (_, act) =>
  act
    ? { text: t("Timen hadde begynt da telefonen fikk nett."), next: others() }
    : { text: t("Timen er over.") },
);
explain("session_cancelled", ({ reason }) => ({
  text: reason ? t("Timen er avlyst: {reason}", { reason: String(reason) }) : t("Timen er avlyst."),
  next: others(),
}));
explain("offer_passed", ({ seats_left, state }, act) => ({
  text:
    state === "cancelled"
      ? t("Et nei kom fram først. Plassen gikk videre i køen.")
      : t("Tiden for å svare var ute. Plassen gikk videre i køen."),
  next:
    Number(seats_left) > 0 && act?.params.session_id
      ? { label: t("Det er plass igjen. Se timen."), href: `/jobb/${String(act.params.session_id)}` }
      : others(),
}));
explain("you_have_left", ({ left_on }) => ({
  text: t("Du sluttet i programmet {date}. Ring rådgiveren din hvis det er galt.", {
    date: dayMonth(String(left_on)),
  }),
  next: { label: t("Se hvem du kan ringe"), href: "/meg" },
}));
explain("no_offer", () => ({ text: t("Det var ingen ledig plass å svare på."), next: others() }));
explain("not_waiting", () => ({ text: t("Du står ikke i køen lenger."), next: others() }));
explain("protected_no_feed", () => ({ text: t("Av hensyn til deg lager vi ikke en kalender på nett.") }));
