import { kept } from "../../core/rows";
import type { Staff } from "../queries";
import type { Option } from "./words";

/** Staff to choose from: the contact cards every phone keeps. */

const cards = (): Staff[] =>
  [...kept<Staff>("staff").value.values()].sort((a, b) => a.name.localeCompare(b.name, "nb"));

/** Everybody with one of the roles, as options; without roles everybody. */
export const useStaff = (...roles: string[]): Option[] =>
  cards()
    .filter((card) => roles.length === 0 || roles.some((role) => card.roles.includes(role)))
    .map((card) => ({ value: card.id, words: card.name }));

export const useAdvisers = (): Option[] => useStaff("adviser");
