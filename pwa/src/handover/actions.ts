import { now } from "../core/clock";
import { t } from "../core/i18n";
import type { View } from "../core/overlay";
import { defineVerb } from "../core/verbs";
import type { FollowUpDays, Handover, Happened, Item, SectionCode } from "./queries";

/** What the participant does with her hand-over; all of it works in a dead spot. */

type Change = (handover: Handover) => Partial<Handover>;

function changeRow(view: View, id: string, change: Change): void {
  const row = view.get<Handover>("handover", id);
  if (row) view.change("handover", id, change(row) as Record<string, unknown>);
}

/** `title`: the section in her words, so that the outbox can name it. */
type Release = { id: string; code: SectionCode; released: boolean; title: string };

export const release = defineVerb<Release>("handover.release", {
  request: ({ id, code, released }) => ({
    method: "PUT",
    path: `/plan/handovers/${id}/sections/${code}`,
    body: { released },
  }),
  overlay: (view, { id, code, released }) =>
    changeRow(view, id, ({ sections }) => ({
      sections: sections.map((section) =>
        section.code === code ? { ...section, released_at: released ? now().toISOString() : null } : section,
      ),
    })),
  label: ({ title, released }) => (released ? t("Vis: {title}", { title }) : t("Skjul: {title}", { title })),
  inverse: (params) => ({ verb: "handover.release", params: { ...params, released: !params.released } }),
});

/** Whoever has the link sees nothing more: at any time, also once all is completed. */
export const closeLink = defineVerb<{ id: string }>("handover.close_link", {
  request: ({ id }) => ({ method: "DELETE", path: `/plan/handovers/${id}/link` }),
  overlay: (view, { id }) => changeRow(view, id, () => ({ link_until: null })),
  label: () => t("Steng lenka"),
});

export type AddItem = { id: string; handover_id: string; title: string; section: SectionCode };

export const addItem = defineVerb<AddItem>("handover.add_item", {
  request: ({ id, handover_id, title, section }) => ({
    method: "POST",
    path: `/plan/handovers/${handover_id}/items`,
    body: { id, title, section },
  }),
  overlay: (view, { id, handover_id, title, section }) => {
    const item: Item = { id, title, section, source: "own", state: "open" };
    changeRow(view, handover_id, ({ items }) => ({ items: [...items, item] }));
  },
  label: ({ title }) => t("Til overføringen: {title}", { title }),
  makes: ({ id }) => [id],
});

export type Answer = { id: string; days: FollowUpDays; items: { id: string; happened: Happened }[] };

const answered = (item: Item, { days, items }: Answer): Item => {
  const mine = items.find(({ id }) => id === item.id);
  return mine ? { ...item, happened: { ...item.happened, [`${days}`]: mine.happened } } : item;
};

export const followUp = defineVerb<Answer>("handover.follow_up", {
  request: ({ id, days, items }) => ({
    method: "POST",
    path: `/plan/handovers/${id}/follow-ups/${days}`,
    body: { items },
  }),
  overlay: (view, params) =>
    changeRow(view, params.id, ({ items }) => ({ items: items.map((item) => answered(item, params)) })),
  label: () => t("Svar: hva skjedde etterpå?"),
});
