/** Every screen of those who follow people's plans: one chunk, which participants never load. */
import "./refusals";
import "./plan-desk.css";

export { Compose } from "./screens/Compose";
export { Desk } from "./screens/Desk";
export { PersonPlan } from "./screens/PersonPlan";
export { Tracks } from "./screens/Tracks";
