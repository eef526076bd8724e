import { t } from "../core/i18n";
import type { Drawn } from "../ui/pictures";
import type { Outcome } from "./queries";

interface OutcomeWords {
  /** No picture says "we do not know". */
  drawn?: Drawn;
  words: () => string;
}

/** What somebody does after the programme, in words and pictures. */
export const outcomes: Record<Outcome, OutcomeWords> = {
  work_full: { drawn: { picture: "briefcase", tone: 1 }, words: () => t("Jobb, full tid") },
  work_part: {
    drawn: { picture: "briefcase", badge: "teacup-without-handle", tone: 2 },
    words: () => t("Jobb, deltid"),
  },
  education: { drawn: { picture: "school", tone: 3 }, words: () => t("Utdanning") },
  other: { drawn: { picture: "seedling", tone: 4 }, words: () => t("Noe annet") },
  unknown: { words: () => t("Vet ikke") },
};
