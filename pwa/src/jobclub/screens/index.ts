export { CalendarFeed } from "./Calendar";
export { Jobs } from "./Jobs";
export { SessionScreen } from "./Session";
