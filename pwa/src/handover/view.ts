import { call } from "../core/http";
import { t } from "../core/i18n";
import { newId } from "../core/id";
import type { HandoverPage } from "./queries";

/** What a receiver without an account sees, by link and code (docs/wire-plan.md, "Hand-over"). */

/** The way in: the link's token, and the code that was told by another way. */
export type Way = { token: string; code: string };
/** `export`: after a move to another municipality, what she released as a whole. */
export type View = HandoverPage & { expires_at: string; export?: Record<string, unknown> | null };
export type Decision = { state: "accepted"; due: string } | { state: "closed"; reason: string };

const BY_LINK = "/plan/handovers/by-link";

export const look = async (way: Way): Promise<View> =>
  (await call<View>("POST", BY_LINK, { body: way, key: newId() })).data;

/** Take an open item with a day, or close it with a reason, under one's own name. The same answer twice is one answer. */
export const decide = async (way: Way, itemId: string, decision: Decision, name: string): Promise<View> =>
  (
    await call<View>("POST", `${BY_LINK}/items/${itemId}`, {
      body: { ...way, ...decision, name, was: { state: "open" } },
      key: newId(),
    })
  ).data;

/** The whole name where she has released it, else the first alone. */
export const nameOf = (view: View): string => view.name ?? view.first_name ?? t("Deltaker");
