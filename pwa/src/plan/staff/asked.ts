import { today } from "../../core/clock";
import { call, Problem } from "../../core/http";
import { me } from "../../people/queries";
import { type Answered, type Asked, everyPage, useAsked, useOne } from "../../people/staff/ask";
import { mine } from "../../people/staff/paths";
import type { Participant } from "../../people/staff/types";
import { type DeskRow, deskRows } from "./desk";
import { seenHandovers } from "./needing";
import type { DeskAnswer, Handover, PersonPlan, Template, Track } from "./types";

/** What the staff screens ask for. */

export type DeskData = { rows: DeskRow[]; advised: number; most: number; handovers: Handover[] };

/** A list that a role may not read is an empty one. */
async function ifAllowed<T>(asking: Promise<T[]>): Promise<T[]> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof Problem && (error.status === 403 || error.status === 404)) return [];
    throw error;
  }
}

/** Those of my people. Advisers alone may read the list (handover.see_all in access/rules.csv): nobody else asks for it. */
export const handoversOfMine = async (): Promise<Handover[]> =>
  me.value?.roles.includes("adviser") ? everyPage<Handover>("/plan/handovers") : [];

type DeskAnswers = { plans: DeskAnswer; people: Participant[]; handovers: Handover[] };

async function desk(): Promise<DeskAnswers> {
  const [plans, people, handovers] = await Promise.all([
    call<DeskAnswer>("GET", "/plan/people"),
    ifAllowed(everyPage<Participant>(mine)),
    handoversOfMine(),
  ]);
  seenHandovers.value = handovers;
  return { plans: plans.data, people, handovers };
}

/** The words of a line are made as it is drawn: in the language that is shown now. */
function drawn({ plans, people, handovers }: DeskAnswers): DeskData {
  const { items, advised, intensive_most = 5 } = plans;
  return { rows: deskRows(items, people, today()), advised, most: intensive_most, handovers };
}

export function useDesk(): Answered<DeskData> {
  const { data, trouble, again } = useAsked(desk, "desk");
  return { data: data && drawn(data), trouble, again };
}
export const usePersonPlan = (id: string): Asked<PersonPlan> => useOne<PersonPlan>(`/plan/${id}/page`);
export const useTracks = (): Asked<Track[]> => useAsked(tracks, "tracks");
export const useTemplates = (): Asked<Template[]> => useAsked(templates, "templates");

const tracks = () => everyPage<Track>("/plan/tracks");
const templates = () => everyPage<Template>("/plan/templates");
