import { type Handover, type HandoverPage, isShown } from "./queries";

/** What stands on paper: a hand-over, and the name that goes on it. */
export type OnPaper = Pick<
  Handover,
  "kind" | "starts_at" | "completed_at" | "place" | "parties" | "items" | "sections"
> & {
  name: string;
  /** Items of sections that are not released: only how many stand on a page that is not hers. */
  held_back?: number;
};

/** Her whole name where she has released it; else her first name, as the receiver reads it. */
export const nameForTheFile = (
  handover: Pick<HandoverPage, "sections" | "first_name">,
  name: string,
): string => (isShown(handover, "contact") ? name : (handover.first_name ?? name));

/** The page for the receiver's file: items that she has not released stay with her. */
export function forTheFile(paper: OnPaper): OnPaper {
  const items = paper.items.filter(({ section }) => isShown(paper, section));
  return { ...paper, items, held_back: paper.items.length - items.length };
}
