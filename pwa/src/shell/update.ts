import { signal } from "@preact/signals";

/** A new version is on the phone and takes over at the next start. */
export const updateReady = signal(false);
