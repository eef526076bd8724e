import { now } from "../core/clock";
import { t } from "../core/i18n";
import { defineVerb } from "../core/verbs";
import type { Absence, AbsenceKind } from "./queries";

/** She tells that she cannot come, and that she can after all: the verbs of the plan that the first screen has. */

export type Tell = { id: string; person_id: string; kind: AbsenceKind; from: string; to: string };

export const tellAbsence = defineVerb<Tell>("plan.tell_absence", {
  request: ({ person_id: _hers, ...body }) => ({ method: "POST", path: "/plan/absences", body }),
  overlay: (view, told) => {
    const absence: Absence = { ...told, told_at: now().toISOString() };
    view.put("absence", told.id, absence);
  },
  label: () => t("Si fra: jeg kan ikke komme"),
  makes: ({ id }) => [id],
  inverse: ({ id }) => ({ verb: "plan.take_back_absence", params: { id } }),
});

export const takeBackAbsence = defineVerb<{ id: string }>("plan.take_back_absence", {
  request: ({ id }) => ({ method: "DELETE", path: `/plan/absences/${id}` }),
  overlay: (view, { id }) => view.drop("absence", id),
  label: () => t("Jeg kommer likevel"),
  needs: ({ id }) => [id],
});
