import { t } from "../core/i18n";
import { defineVerb } from "../core/verbs";

/** What I may change about myself. */
type MyChange = { language?: string; hears_language?: string };

export const changeMe = defineVerb<{ id: string; change: MyChange }>("people.change_me", {
  request: ({ change }) => ({ method: "PATCH", path: "/people/me", body: change }),
  overlay: (view, { id, change }) => view.change("me", id, change),
  label: () => t("Nytt språk"),
});
