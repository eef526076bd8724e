import { me } from "../queries";
import { adviserOf } from "./participants";
import type { Participant } from "./types";

/** What to offer; the server judges (server/access/rules.csv), and a button that is always refused helps nobody. */

export const has = (...roles: string[]): boolean => roles.some((role) => me.value?.roles.includes(role));
export const isHerAdviser = (person: Participant): boolean =>
  has("adviser") && adviserOf(person) === me.value?.id;
/** Her plan: her adviser, and a job specialist who helps her. */
export const follows = (person: Participant): boolean =>
  person.helpers.some(
    ({ role, staff_id }) =>
      (role === "adviser" || role === "job_specialist") && has(role) && staff_id === me.value?.id,
  );
/** The profile, phones, leaving: her adviser and admins. */
export const mayChange = (person: Participant): boolean =>
  isHerAdviser(person) || (has("admin") && !person.protected);
/** The protected mark: her adviser alone. */
export const mayProtect = isHerAdviser;
/** Erasing somebody who left: admins; a protected participant is her adviser's alone. */
export const mayErase = (person: Participant): boolean =>
  person.protected ? isHerAdviser(person) : has("admin");
/** Who looks after her may be changed by an admin; an adviser brings in others, and stays herself. */
export const mayAssignAdviser = (): boolean => has("admin");
