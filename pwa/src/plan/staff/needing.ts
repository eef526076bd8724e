import { signal } from "@preact/signals";

/** How many of my people need something now, as the desk saw it last. */
export const needing = signal(0);
