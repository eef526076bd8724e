/** Outcomes as staff see them: one chunk, which participants never load. */
import "./outcomes.css";

export { DueList } from "./screens/DueList";
export { PersonOutcomes } from "./screens/PersonOutcomes";
export { Results } from "./screens/Results";
