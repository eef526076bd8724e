import { t } from "../../core/i18n";
import { me } from "../../people/queries";
import { everyPage, useAsked } from "../../people/staff/ask";

/** Whom the numbers are of: the people in the classes and clubs that I keep, or everybody here. */
export type Of = "mine" | "municipality";

/** What of mine there is to choose. */
export interface Mine {
  classes: boolean;
  clubs: boolean;
}

const has = (role: string): boolean => (me.value?.roles ?? []).includes(role);

/** As the server counts them: a teacher's classes, the clubs that a leader leads. */
export async function myGroups(): Promise<Mine> {
  const [classes, clubs] = await Promise.all([
    has("teacher") ? everyPage<unknown>("/week/classes") : [],
    has("leader") ? everyPage<{ leader_id?: string | null }>("/jobclub/clubs") : [],
  ]);
  const hers = clubs.filter(({ leader_id }) => leader_id != null && leader_id === me.value?.id);
  return { classes: classes.length > 0, clubs: hers.length > 0 };
}

export const useMyGroups = () => useAsked(myGroups, "my groups");

/** "Klassene mine"; null where there is nothing of mine, and nothing to choose. */
export function mineWords({ classes, clubs }: Mine): string | null {
  if (classes && clubs) return t("Klassene og klubbene mine");
  if (classes) return t("Klassene mine");
  return clubs ? t("Klubbene mine") : null;
}

/** Where a number is asked for. */
export const askedOf = (path: string, of: Of): string => (of === "mine" ? `${path}?of=mine` : path);
