import { t } from "../core/i18n";
import type { Drawn } from "../ui/pictures";
import type { Outcome } from "./queries";

interface OutcomeWords extends Drawn {
  words: () => string;
}

/** What somebody does after the programme, in words and pictures. */
export const outcomes: Record<Outcome, OutcomeWords> = {
  work_full: { picture: "briefcase", tone: 1, words: () => t("Jobb, full tid") },
  work_part: {
    picture: "briefcase",
    badge: "teacup-without-handle",
    tone: 2,
    words: () => t("Jobb, deltid"),
  },
  education: { picture: "school", tone: 3, words: () => t("Utdanning") },
  other: { picture: "seedling", tone: 4, words: () => t("Noe annet") },
  unknown: { picture: "umbrella", tone: 5, words: () => t("Vet ikke") },
};
