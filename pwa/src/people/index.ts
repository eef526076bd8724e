import type { Feature } from "../ui/feature";
import "./door.css";
import { takeCameraLink } from "./camera";
import "./actions";
import { takeStaffLink } from "./staffLink";

takeCameraLink();
takeStaffLink();

/** The door; whoever is known loads none of it. */
export const feature: Feature = {
  guest: [{ pattern: "/", load: async () => (await import("./screens/First")).First, words: "door" }],
};
