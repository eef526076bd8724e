import { loadStaffTexts } from "../../core/i18n";
import type { Route, Screen } from "../../core/router";

/** Addresses of the staff screens; code and texts are fetched when the first is opened. */

const waiting = async (): Promise<Screen> => {
  const [screens] = await Promise.all([import("./screens/Waiting"), loadStaffTexts()]);
  return screens.Waiting;
};

export const staffRoutes: Route[] = [{ pattern: "/jobbsmak/venter", load: waiting }];
