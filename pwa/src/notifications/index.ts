import { tc } from "../core/i18n";
import type { Feature } from "../ui/feature";
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
  nav: [
    {
      href: "/meldinger",
      words: () => tc("fane", "Meldinger"),
      icon: "chats-circle-plain",
      iconNow: "chats-circle-fill",
      roles: EVERYBODY,
      order: 90,
      count: () => unread.value,
    },
  ],
};
