import { call } from "../../core/http";
import { everyPage, useAsked } from "../../people/staff/ask";
import { mine } from "../../people/staff/paths";
import type { Participant } from "../../people/staff/types";
import type { Handover } from "../queries";
import { type Row, withNames } from "./list";
import { handovers, handover as one } from "./paths";

const people = () => everyPage<Participant>(mine);

/** Hand-overs of the people I look after. */
export const useHandovers = () =>
  useAsked(async (): Promise<Row[]> => {
    const [all, mine] = await Promise.all([everyPage<Handover>(handovers), people()]);
    return withNames(all, mine);
  }, handovers);

/** One of them, as a row of its own. */
export const useHandover = (id: string) =>
  useAsked(async (): Promise<Row> => {
    const [{ data }, mine] = await Promise.all([call<Handover>("GET", one(id)), people()]);
    return withNames([data], mine)[0] as Row;
  }, one(id));

/** Those whom a hand-over can be made for. */
export const useMyPeople = () => useAsked(people, mine);
