import { now } from "../core/clock";
import { t } from "../core/i18n";
import { defineVerb } from "../core/verbs";

export const read = defineVerb<{ id: string }>("notifications.read", {
  request: ({ id }) => ({ method: "POST", path: `/notifications/${id}/read`, body: {} }),
  overlay: (view, { id }) => view.change("notice", id, { read_at: now().toISOString() }),
  label: () => t("Lest melding"),
});
