import type { Feature } from "../shell/feature";
import "./people.css";
import "./refusals";
import { guestRoutes } from "./guest";
import { Devices } from "./screens/Devices";
import { LockSettings } from "./screens/LockSettings";
import { MyPage } from "./screens/MyPage";

export const feature: Feature = {
  guest: guestRoutes,
  routes: [
    { pattern: "/meg", screen: MyPage },
    { pattern: "/meg/laas", screen: LockSettings },
    { pattern: "/meg/telefoner", screen: Devices },
  ],
};
