import { t } from "../core/i18n";
import { defineVerb } from "../core/verbs";
import type { CvEntry } from "./queries";

/** What she does with her CV. */

/** A line of the CV that is said and not written yet. */
export const spokenLine = (): string => t("Det du har snakket inn");

/** `voice`: base64, as in a meeting. */
export type AddCv = Omit<CvEntry, "checked" | "voice"> & { voice?: string };

export const addCv = defineVerb<AddCv>("plan.add_cv", {
  request: ({ person_id: _hers, ...body }) => ({ method: "POST", path: "/plan/cv", body }),
  overlay: (view, entry) =>
    view.put("cv_entry", entry.id, { ...entry, checked: false, voice: entry.voice !== undefined }),
  label: ({ title }) => t("Inn i CV-en: {title}", { title: title || spokenLine() }),
  makes: ({ id }) => [id],
  inverse: ({ id, title }) => ({ verb: "plan.remove_cv", params: { id, title } }),
});

export type CvFields = Partial<Omit<CvEntry, "id" | "person_id" | "checked" | "voice">>;
export type ChangeCv = {
  id: string;
  title: string;
  change: CvFields & { voice?: string | null };
  was: CvFields;
};
const laidCv = ({ voice, ...change }: ChangeCv["change"]) => ({
  ...change,
  ...(voice === undefined ? {} : { voice: voice !== null, checked: false }),
});

export const changeCv = defineVerb<ChangeCv>("plan.change_cv", {
  request: ({ id, change, was }) => ({ method: "PATCH", path: `/plan/cv/${id}`, body: { ...change, was } }),
  overlay: (view, { id, change }) => view.change("cv_entry", id, laidCv(change)),
  label: ({ title }) => t("Endre i CV-en: {title}", { title: title || spokenLine() }),
  needs: ({ id }) => [id],
});

export const removeCv = defineVerb<{ id: string; title: string }>("plan.remove_cv", {
  request: ({ id }) => ({ method: "DELETE", path: `/plan/cv/${id}` }),
  overlay: (view, { id }) => view.drop("cv_entry", id),
  label: ({ title }) => t("Ut av CV-en: {title}", { title: title || spokenLine() }),
  needs: ({ id }) => [id],
});
