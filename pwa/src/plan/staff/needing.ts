import { signal } from "@preact/signals";
import type { Handover } from "./types";

/** How many of my people need something now, as the desk saw it last. */
export const needing = signal(0);

/** The hand-overs of my people, as the desk or their own list saw them last. */
export const seenHandovers = signal<readonly Pick<Handover, "status">[]>([]);
