import type { Feature } from "./ui/feature";

/** Every feature's addresses but those of the first screen, and staff's places, in one file (shell/nav.ts). */
export const places = Object.values(
  import.meta.glob<Feature>("./*/places.ts", { eager: true, import: "places" }),
);
