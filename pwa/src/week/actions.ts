import { t } from "../core/i18n";
import { defineVerb } from "../core/verbs";
import type { BusyHour } from "./queries";

export const addBusy = defineVerb<BusyHour>("week.add_busy_hour", {
  request: ({ from: _from, to: _to, ...body }) => ({ method: "POST", path: "/week/busy-hours", body }),
  overlay: (view, busy) => view.put("busy_hour", busy.id, busy),
  label: () => t("Timer jeg ikke kan"),
  makes: ({ id }) => [id],
  inverse: ({ id }) => ({ verb: "week.remove_busy_hour", params: { id } }),
});

export const removeBusy = defineVerb<{ id: string }>("week.remove_busy_hour", {
  request: ({ id }) => ({ method: "DELETE", path: `/week/busy-hours/${id}` }),
  overlay: (view, { id }) => view.drop("busy_hour", id),
  label: () => t("Nå kan jeg denne tiden"),
  needs: ({ id }) => [id],
});
