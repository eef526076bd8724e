import type { Feature } from "../ui/feature";
import "./people.css";
import { guestRoutes } from "./guest";
import { staffGuestRoutes, staffPlaces, staffRoutes } from "./staffFeature";

export const places: Feature = {
  guest: [...guestRoutes, ...staffGuestRoutes],
  routes: [
    { pattern: "/meg", load: async () => (await import("./screens/MyPage")).MyPage },
    { pattern: "/meg/laas", load: async () => (await import("./screens/LockSettings")).LockSettings },
    { pattern: "/meg/telefoner", load: async () => (await import("./screens/Devices")).Devices },
    { pattern: "/meg/opplysninger", load: async () => (await import("./screens/MyData")).MyData },
    ...staffRoutes,
  ],
  nav: staffPlaces,
};
