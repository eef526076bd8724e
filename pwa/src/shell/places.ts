import type { Feature } from "../ui/feature";
import "../ui/fields.css";
import { MorePlaces } from "./MorePlaces";
import { staffNav } from "./nav";
import { SideNav } from "./SideNav";

staffNav.value = { SideNav, MorePlaces };

export const places: Feature = {
  routes: [{ pattern: "/usendt", load: async () => (await import("./Unsent")).UnsentScreen }],
};
