import { t } from "../core/i18n";
import { staffScreens } from "../core/staff";
import { joinCard } from "../plan/joins";
import type { Feature } from "../ui/feature";
import { waiting, waitingWords } from "./waiting";

joinCard(async () => (await import("./parts/HandoverCard")).HandoverCard);

const staff = staffScreens(() => import("./staff"));

/** The hand-over: hers, her adviser's, and the receiver's who has no account. */
export const places: Feature = {
  guest: [{ pattern: "/nav", load: async () => (await import("./screens/Receiver")).ReceiverPage }],
  routes: [
    { pattern: "/overforing", load: async () => (await import("./screens/MyHandover")).MyHandover },
    { pattern: "/overforinger", load: staff((screens) => screens.Handovers) },
    { pattern: "/overforinger/ny", load: staff((screens) => screens.NewHandover) },
    { pattern: "/overforinger/:id", load: staff((screens) => screens.HandoverPage) },
  ],
  nav: [
    {
      href: "/overforinger",
      words: () => t("Overføring"),
      icon: "bridge",
      iconNow: "bridge",
      roles: ["adviser"],
      order: 20,
      count: () => waiting.value.open,
      counted: waitingWords,
    },
  ],
};
