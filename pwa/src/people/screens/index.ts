export { Devices } from "./Devices";
export { LockSettings } from "./LockSettings";
export { MyData } from "./MyData";
export { MyPage } from "./MyPage";
