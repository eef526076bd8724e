import type { Day } from "../../core/clock";

/** "17.08.2026": how dates stand in staff's lists, in every language (domain.md §4). */
export const dayMonthYear = (day: Day): string => day.slice(0, 10).split("-").reverse().join(".");
