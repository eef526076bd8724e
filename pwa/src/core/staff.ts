import { loadStaffTexts } from "./i18n";
import { screensOf } from "./screens";

/** Screens that only staff open: like `screensOf`, with the texts that only staff read. */
export const staffScreens = <Screens>(load: () => Promise<Screens>) =>
  screensOf(async () => (await Promise.all([load(), loadStaffTexts()]))[0]);
