import { t } from "../core/i18n";
import { explain } from "../core/refusals";

/** What the plan refuses, why, and the next step. */

const toSteps = () => ({ label: t("Se stegene"), href: "/planen/steg" });
const toPlan = () => ({ label: t("Se planen"), href: "/planen" });

const toCv = () => ({ label: t("Se CV-en"), href: "/planen/cv" });
/** Where both texts are shown; else on the plan itself. */
const WHERE: Record<string, () => { label: string; href: string }> = {
  "plan.change_step": toSteps,
  "plan.agree_step": toSteps,
  "plan.change_goal": toSteps,
  "plan.change_cv": toCv,
};

explain("changed_meanwhile", (_params, act) => ({
  text:
    act?.verb === "plan.agree_step"
      ? t("Steget er endret etter at du leste det. Les det en gang til.")
      : t("Det samme er endret et annet sted. Du ser begge, og velger selv."),
  next: (act && WHERE[act.verb]?.()) ?? toPlan(),
}));
explain("was_missing", () => ({
  text: t("Planen er ny siden sist. Se på den og prøv igjen."),
  next: toPlan(),
}));
explain("unknown_goal", () => ({ text: t("Målet finnes ikke lenger. Velg et annet."), next: toPlan() }));
explain("empty_line", () => ({
  text: t("Si eller skriv noe. Skal linja bort, så ta bort hele linja."),
  next: toCv(),
}));
explain("months", () => ({ text: t("Se på årene en gang til. Slutten kan ikke være før starten.") }));
explain("range", () => ({ text: t("Se på dagene en gang til. Den siste kan ikke være før den første.") }));
