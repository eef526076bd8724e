import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { loadTexts } from "../core/i18n";
import type { Route, Screen } from "../core/router";
import { me } from "../people/queries";
import type { Feature, NavItem } from "../ui/feature";

/** Who has more places than the bar has room for, and a wide screen: what shows them comes with the places themselves. */
interface StaffNav {
  SideNav: ComponentType;
  MorePlaces: ComponentType<{ items: NavItem[]; onClose: () => void }>;
}
export const staffNav = signal<StaffNav | null>(null);
/** What is told at the foot of a screen; it comes with late.ts. */
export const beneath = signal<ComponentType<{ here: string }> | null>(null);

let load: () => Promise<readonly Feature[]> = async () => [];
const features = signal<readonly Feature[]>([]);
/** Every address of the app and every place is known, not those of the first screen alone. */
export const complete = signal(false);

/** Called once by main.tsx, with what the first screen shows. */
export function useFeatures(given: Feature[]): void {
  features.value = given;
}

/** Called once by main.tsx: all the rest, asked for when an address is opened that is not here yet, or by staff. */
export function placesAre(given: () => Promise<readonly Feature[]>): void {
  load = given;
}

/** Addresses and places of every feature, with their words; throws where they cannot be fetched. */
export async function fetchPlaces(): Promise<void> {
  if (complete.value) return;
  const [more] = await Promise.all([load(), loadTexts("later").catch(() => {})]);
  if (complete.value) return;
  features.value = [...features.value, ...more];
  complete.value = true;
}

/** Stands in for every address while they are fetched. */
export const FETCH_PLACES: Route[] = [
  {
    pattern: "*",
    load: async (): Promise<Screen> => {
      await fetchPlaces();
      return () => null;
    },
  },
];

export const allRoutes = () => features.value.flatMap((feature) => feature.routes ?? []);
export const guestRoutes = () => features.value.flatMap((feature) => feature.guest ?? []);

/** The places of whoever uses the phone, by her roles, each once. */
export function places(): NavItem[] {
  const roles = me.value?.roles ?? [];
  const mine = features.value
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
