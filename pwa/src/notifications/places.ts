import type { Feature } from "../ui/feature";
import "./notifications.css";

export const places: Feature = {
  routes: [{ pattern: "/meldinger", load: async () => (await import("./screens/Inbox")).Inbox }],
};
