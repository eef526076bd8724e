/** The teacher's screens: one chunk, which participants never load. */
import "./refusals";

export { Classes } from "./screens/Classes";
export { EditClass, NewClass } from "./screens/ClassForm";
export { ClassPage } from "./screens/ClassPage";
