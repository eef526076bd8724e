import { me } from "../people/queries";
import type { Feature, NavItem } from "../ui/feature";

let features: Feature[] = [];

/** Called once by main.tsx. */
export function useFeatures(given: Feature[]): void {
  features = given;
}

export const allRoutes = () => features.flatMap((feature) => feature.routes);
export const guestRoutes = () => features.flatMap((feature) => feature.guest ?? []);

/** The places of whoever uses the phone, by her roles, each once. */
export function places(): NavItem[] {
  const roles = me.value?.roles ?? [];
  const mine = features
    .flatMap((feature) => feature.nav ?? [])
    .filter((item) => item.roles.some((role) => roles.includes(role)));
  const byHref = new Map(mine.map((item) => [item.href, item]));
  return [...byHref.values()].sort((a, b) => a.order - b.order);
}

/** The place a path belongs to: the longest address it begins with. */
export function placeOf(path: string): NavItem | undefined {
  const fits = (item: NavItem) =>
    path === item.href || (item.href !== "/" && path.startsWith(`${item.href}/`));
  return places()
    .filter(fits)
    .sort((a, b) => b.href.length - a.href.length)[0];
}
