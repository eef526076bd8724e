import type { Feature } from "../shell/feature";
import "./people.css";
import "./refusals";
import { guestRoutes } from "./guest";
import { Devices } from "./screens/Devices";
import { LockSettings } from "./screens/LockSettings";
import { MyPage } from "./screens/MyPage";
import { staffGuestRoutes, staffPlaces, staffRoutes, takeStaffLink } from "./staffFeature";

takeStaffLink();

export const feature: Feature = {
  guest: [...guestRoutes, ...staffGuestRoutes],
  routes: [
    { pattern: "/meg", screen: MyPage },
    { pattern: "/meg/laas", screen: LockSettings },
    { pattern: "/meg/telefoner", screen: Devices },
    ...staffRoutes,
  ],
  nav: staffPlaces,
};
