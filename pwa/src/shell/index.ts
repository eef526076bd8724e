import "../ui/ui.css";
import type { Feature } from "./feature";

export { App } from "./App";
export type { Feature, NavItem } from "./feature";
export { useFeatures } from "./nav";

export const shell: Feature = {
  routes: [{ pattern: "/usendt", load: async () => (await import("./Unsent")).UnsentScreen }],
};
