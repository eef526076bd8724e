import "../ui/tokens.css";
import "../ui/base.css";
import "../ui/components.css";
import "./shell.css";
import type { Feature } from "./feature";
import { UnsentScreen } from "./Unsent";

export { App } from "./App";
export type { Feature, NavItem } from "./feature";
export { useFeatures } from "./nav";

export const shell: Feature = { routes: [{ pattern: "/usendt", screen: UnsentScreen }] };
