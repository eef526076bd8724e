import { everyPage, useAsked, useOne } from "../../people/staff/ask";
import { mine } from "../../people/staff/paths";
import type { Participant } from "../../people/staff/types";
import { seenHandovers } from "../../plan/staff/needing";
import type { HandoverPage } from "../queries";
import { type Row, withNames } from "./list";
import { handovers, handover as one } from "./paths";

const people = () => everyPage<Participant>(mine);

/** Hand-overs of the people I look after. */
export const useHandovers = () =>
  useAsked(async (): Promise<Row[]> => {
    const [all, mine] = await Promise.all([everyPage<HandoverPage>(handovers), people()]);
    seenHandovers.value = all;
    return withNames(all, mine);
  }, handovers);

export const useHandover = (id: string) => useOne<HandoverPage>(one(id));

/** Those whom a hand-over can be made for. */
export const useMyPeople = () => useAsked(people, mine);
