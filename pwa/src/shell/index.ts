import "../ui/ui.css";

export type { Feature, NavItem } from "../ui/feature";
export { App } from "./App";
export { placesAre, useFeatures } from "./nav";
