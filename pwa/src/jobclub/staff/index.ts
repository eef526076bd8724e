/** Every screen of those who lead: one chunk, which participants never load. */
import "./refusals";
import "./actions";

export { Attendance } from "./screens/Attendance";
export { LeaderWeek } from "./screens/LeaderWeek";
export { Room } from "./screens/Room";
export { Term } from "./screens/Term";
