import { t } from "../core/i18n";
import type { Feature } from "../ui/feature";
import "./notifications.css";
import { unread } from "./queries";

const EVERYBODY = [
  "participant",
  "leader",
  "teacher",
  "mentor",
  "adviser",
  "job_specialist",
  "manager",
  "admin",
];

export const feature: Feature = {
  routes: [{ pattern: "/meldinger", load: async () => (await import("./screens/Inbox")).Inbox }],
  nav: [
    {
      href: "/meldinger",
      words: () => t("Meldinger"),
      icon: "chats-circle-plain",
      iconNow: "chats-circle-fill",
      roles: EVERYBODY,
      order: 90,
      count: () => unread.value,
    },
  ],
};
