import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import type { AutoLine } from "../cv";

/** What another feature adds to a person's page. It is fetched with the page; plan knows none of them. */

export interface JoinedProps {
  personId: string;
  /** Her adviser or job specialist, while she is in the programme. */
  may: boolean;
  /** Her week and hours are others now. */
  onChanged: () => void;
}
type Part = ComponentType<JoinedProps>;

/** What comes into a person's CV by itself, by her id; whoever knows it tells, so that nothing is asked for (and logged) twice. */
export const cvTold = signal<ReadonlyMap<string, readonly AutoLine[]>>(new Map());
export const tellCv = (personId: string, lines: readonly AutoLine[]): void => {
  cvTold.value = new Map([[personId, lines]]);
};

const loads: (() => Promise<Part>)[] = [];
export const joinedParts = signal<readonly Part[]>([]);

export const joinPersonPage = (load: () => Promise<Part>): void => void loads.push(load);
export async function bringParts(): Promise<void> {
  joinedParts.value = await Promise.all(loads.map((load) => load()));
}
