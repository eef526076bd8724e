import { t } from "../core/i18n";

/**
 * What others may do with what is about her, by the action of access/rules.csv, as she would say it. What only moves something about
 * (a code, a list of names) is no line of its own: the roles stand there already.
 */
const SEES: Record<string, () => string> = {
  "people.see_participant": () => t("Se profilen din"),
  "people.my_people": () => t("Se navnet ditt i lista si"),
  "people.list_participants": () => t("Se navnet ditt i en liste"),
  "jobclub.see_seats": () => t("Se at du kommer til jobbklubben"),
  "jobclub.see_month": () => t("Se oppmøtet ditt"),
  "week.see_lessons": () => t("Se klassen din"),
  "week.see_classes": () => t("Se klassen din"),
  "week.see_of": () => t("Se uka di"),
  "plan.see": () => t("Lese planen din"),
  "plan.see_page": () => t("Lese planen din"),
  "plan.hear_voice": () => t("Høre det du har snakket inn"),
  "plan.see_absences": () => t("Se at du har sagt fra, og hvorfor"),
  "handover.see_all": () => t("Se overføringen din i en liste"),
  "handover.see": () => t("Lese overføringen din"),
  "handover.see_by_link": () => t("Lese det du åpner for dem"),
  "vocabulary.hear_answer": () => t("Høre svar du har sendt til dem"),
  "tasters.see_of": () => t("Se jobbsmak og praksis du har"),
  "tasters.see_waiting": () => t("Se at en jobbsmak skal bli lengre"),
  "outcomes.see_person": () => t("Lese hvordan det gikk med deg"),
  "outcomes.see": () => t("Se tall for alle sammen, uten navn"),
};

const DOES: Record<string, () => string> = {
  "people.change_participant": () => t("Endre profilen din"),
  "people.invite": () => t("Gi deg en ny kode til appen"),
  "jobclub.mark_attendance": () => t("Skrive hvem som kom"),
  "plan.write": () => t("Skrive i planen sammen med deg"),
  "plan.propose": () => t("Foreslå en ny plan"),
  "plan.add_step": () => t("Foreslå steg"),
  "plan.change_step": () => t("Endre steg"),
  "plan.plan_meeting": () => t("Lage møter med deg"),
  "plan.write_note": () => t("Skrive ned hva dere snakket om"),
  "plan.change_cv": () => t("Hjelpe deg med CV-en"),
  "plan.copy_decision": () => t("Ta kopi av vedtaket ditt"),
  "plan.follow_closely": () => t("Følge deg ekstra godt opp en tid"),
  "plan.mark_ready": () => t("Skrive at du er klar for jobb"),
  "handover.settle_by_link": () => t("Ta ansvar for et punkt i overføringen"),
  "handover.plan": () => t("Lage en overføring sammen med deg"),
  "tasters.arrange": () => t("Avtale jobbsmak og praksis for deg"),
  "tasters.approve_extension": () => t("Si ja til en lengre jobbsmak"),
  "tasters.refuse_extension": () => t("Si nei til en lengre jobbsmak"),
  "outcomes.note_exit": () => t("Skrive hvordan programmet sluttet"),
  "outcomes.note_after_year": () => t("Skrive hvordan det gikk et år etter"),
};

const handover = () => t("Jobbe med overføringen din");
const link = () => t("Åpne eller stenge lenka til overføringen din");
/** What stands in the log beside these, where each look has to say what it was. */
const LOGGED: Record<string, () => string> = {
  "handover.add_item": handover,
  "handover.answer": handover,
  "handover.change": handover,
  "handover.complete": handover,
  "handover.gather": handover,
  "handover.hold": handover,
  "handover.settle": handover,
  "handover.make_link": link,
  "handover.close_link": link,
  "jobclub.export_month": () => t("Laste ned en oppmøteliste du står på"),
  "people.leave": () => t("Skrive at du har sluttet"),
  "people.protect": () => t("Skrive at du skal være vanskelig å finne"),
};

/** What somebody did, as the log tells it; null for what is no news to her. */
export const seesWords = (action: string): string | null =>
  (SEES[action] ?? DOES[action] ?? LOGGED[action])?.() ?? null;

/** What these actions let somebody see, and what they let them do; each thing once. */
export const seesAndDoes = (actions: string[]): { sees: string[]; does: string[] } => ({
  sees: worded(actions, SEES),
  does: worded(actions, DOES),
});

const worded = (actions: string[], words: Record<string, () => string>) => [
  ...new Set(actions.flatMap((action) => words[action]?.() ?? [])),
];
