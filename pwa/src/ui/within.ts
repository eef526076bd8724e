import { tc } from "../core/i18n";
import { happened } from "./dates";

/** When something happened, inside a sentence: "Spurte i dag kl. 14.05". */
export const sinceWithin = (time: string): string => happened(time, () => tc("inne i en setning", "i dag"));
