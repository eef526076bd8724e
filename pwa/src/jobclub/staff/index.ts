/** Every screen of those who lead: one chunk, which participants never load. */
import "./refusals";
import "./actions";

export { Attendance } from "./screens/Attendance";
export { EditClub, NewClub } from "./screens/ClubForm";
export { ClubPage } from "./screens/ClubPage";
export { Clubs } from "./screens/Clubs";
export { LeaderWeek } from "./screens/LeaderWeek";
export { Month } from "./screens/Month";
export { NewTimes } from "./screens/NewTimes";
export { PlaceGroup } from "./screens/PlaceGroup";
export { Room } from "./screens/Room";
export { Settings } from "./screens/Settings";
export { Term } from "./screens/Term";
