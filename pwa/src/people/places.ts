import { screensOf } from "../core/screens";
import type { Feature } from "../ui/feature";
import "./people.css";
import { guestRoutes } from "./guest";
import { staffGuestRoutes, staffPlaces, staffRoutes } from "./staffFeature";

const screens = screensOf(() => import("./screens"));

export const places: Feature = {
  guest: [...guestRoutes, ...staffGuestRoutes],
  routes: [
    { pattern: "/meg", load: screens((all) => all.MyPage) },
    { pattern: "/meg/laas", load: screens((all) => all.LockSettings) },
    { pattern: "/meg/telefoner", load: screens((all) => all.Devices) },
    { pattern: "/meg/opplysninger", load: screens((all) => all.MyData) },
    ...staffRoutes,
  ],
  nav: staffPlaces,
};
