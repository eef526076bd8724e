import "../ui/ui.css";
import type { Feature } from "../ui/feature";

export type { Feature, NavItem } from "../ui/feature";
export { App } from "./App";
export { useFeatures } from "./nav";

export const shell: Feature = {
  routes: [{ pattern: "/usendt", load: async () => (await import("./Unsent")).UnsentScreen }],
};
