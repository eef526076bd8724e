import { t } from "../../core/i18n";
import type { View } from "../../core/overlay";
import { defineVerb } from "../../core/verbs";

/** What a leader asks to practise before a session; `title` is kept so that the outbox can name the act. */
export type Prepare = {
  session_id: string;
  title: string;
  trade: string | null;
  unit: string | null;
  rehearsal: boolean;
};
export type EndPreparation = Pick<Prepare, "session_id" | "title">;

const pathOf = (session_id: string) => `/vocabulary/sessions/${session_id}/preparation`;

export const prepare = defineVerb<Prepare>("vocabulary.prepare", {
  request: ({ session_id, trade, unit, rehearsal }) => ({
    method: "PUT",
    path: pathOf(session_id),
    body: { rehearsal, ...(trade && { trade }), ...(trade && unit && { unit }) },
  }),
  overlay: (view: View, { session_id, trade, unit, rehearsal }) =>
    view.put("preparation", session_id, { id: session_id, trade, unit, rehearsal }),
  label: ({ title }) => t("Forberedelse: {title}", { title }),
});

export const endPreparation = defineVerb<EndPreparation>("vocabulary.end_preparation", {
  request: ({ session_id }) => ({ method: "DELETE", path: pathOf(session_id) }),
  overlay: (view: View, { session_id }) => view.drop("preparation", session_id),
  label: ({ title }) => t("Uten forberedelse: {title}", { title }),
});
