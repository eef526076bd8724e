import { addDays, today } from "../../core/clock";
import { type Asked, everyPage, useAsked, useList } from "../../people/staff/ask";
import type { Happening } from "../../plan/staff/types";
import type { Extension, Taster } from "../queries";
import { tastersOf, waitingPath } from "./actions";

/** What the staff screens ask for. */

export type Waits = Pick<Taster, "id" | "person_id" | "employer" | "starts_on" | "ends_on"> & {
  name: string;
  extension: Extension;
};

/** How far her week is looked at for what is at the same time. */
const AHEAD = 60;

export const useTasters = (personId: string): Asked<Taster[]> => useList<Taster>(tastersOf(personId));
export const useWaiting = (): Asked<Waits[]> => useList<Waits>(waitingPath);

/** Her coming weeks: asked for once as the form opens, because each look is logged. */
export const useWeeks = (personId: string): Asked<Happening[]> =>
  useAsked(
    () => everyPage<Happening>(`/week/of/${personId}?from=${today()}&to=${addDays(today(), AHEAD)}`),
    personId,
  );
