import type { Feature } from "../ui/feature";
import { followReadings } from "./queries";

/** What staff have read aloud, for phones without a voice. */
followReadings();

export const feature: Feature = {};
