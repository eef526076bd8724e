import { signal } from "@preact/signals";
import type { ComponentType } from "preact";

/** What another feature adds to a person's page. It is fetched with the page; plan knows none of them. */

export interface JoinedProps {
  personId: string;
  /** Her adviser or job specialist, while she is in the programme. */
  may: boolean;
  /** Her week and hours are others now. */
  onChanged: () => void;
}
type Part = ComponentType<JoinedProps>;

const loads: (() => Promise<Part>)[] = [];
export const joinedParts = signal<readonly Part[]>([]);

export const joinPersonPage = (load: () => Promise<Part>): void => void loads.push(load);
export async function bringParts(): Promise<void> {
  joinedParts.value = await Promise.all(loads.map((load) => load()));
}
