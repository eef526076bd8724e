/** The adviser's side of hand-overs: one chunk, which participants never load. */
import "../handover.css";
import "./staff.css";

export { HandoverPage } from "./screens/HandoverPage";
export { Handovers } from "./screens/Handovers";
export { NewHandover } from "./screens/NewHandover";
