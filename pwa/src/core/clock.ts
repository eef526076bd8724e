/**
 * The one clock of the phone: the server's time, told in Oslo. A phone that is set wrong must not show a class
 * an hour late, so the difference to the server's Date header is kept and added to every reading.
 */

/** An Oslo calendar date, "2026-08-17". */
export type Day = string;

/** Made when a date is first told: the browser reads its tables of time zones then, which takes a slow phone a quarter of a second. */
const makeOslo = () =>
  new Intl.DateTimeFormat("en-CA-u-ca-gregory-nu-latn", {
    timeZone: "Europe/Oslo",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
let oslo: Intl.DateTimeFormat | null = null;
const DAY_MS = 86_400_000;

let offset = 0;
let moved: number | null = null;

/** Now, by the server's clock. */
export function now(): Date {
  return new Date(moved ?? Date.now() + offset);
}

/** For tests: stand still at a time, or run again with null. */
export function moveTo(time: Date | null): void {
  moved = time === null ? null : time.getTime();
}

/** Keep the server's time from an answer's Date header; less than two seconds is only the header's rounding. */
export function noteServerTime(header: string | null): void {
  const server = header === null ? Number.NaN : Date.parse(header);
  if (Number.isNaN(server)) return;
  const difference = server - Date.now();
  offset = Math.abs(difference) < 2000 ? 0 : difference;
}

function osloParts(at: Date): Record<string, string> {
  oslo ??= makeOslo();
  return Object.fromEntries(oslo.formatToParts(at).map((part) => [part.type, part.value]));
}

/** The Oslo date of a time. */
export function osloDay(at: Date | string): Day {
  const { year, month, day } = osloParts(new Date(at));
  return `${year}-${month}-${day}`;
}

/** The Oslo clock of a time, "14.05". */
export function osloClock(at: Date | string): string {
  const { hour, minute } = osloParts(new Date(at));
  return `${hour}.${minute}`;
}

/** Minutes since Oslo midnight; what a drawn clock face needs. */
export function osloMinutes(at: Date | string): number {
  const { hour, minute } = osloParts(new Date(at));
  return Number(hour) * 60 + Number(minute);
}

/** Today in Oslo. */
export function today(): Day {
  return osloDay(now());
}

/** The time when Oslo's wall clock shows `clock` ("14:05" or "14.05") on that day, summer time or not. */
export function fromOslo(day: Day, clock: string): Date {
  const wall = Date.parse(`${day}T${clock.replace(".", ":").slice(0, 5)}:00Z`);
  const guess = wall - osloShift(wall);
  return new Date(wall - osloShift(guess));
}

function osloShift(at: number): number {
  const { year, month, day, hour, minute } = osloParts(new Date(at));
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00Z`) - Math.floor(at / 60_000) * 60_000;
}

const serial = (day: Day) => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const fromSerial = (n: number): Day => new Date(n * DAY_MS).toISOString().slice(0, 10);

/** `days` days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return fromSerial(serial(day) + days);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return serial(to) - serial(from);
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return ((((serial(day) + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the day's week. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}

/** The ISO week and the year it belongs to (29 December may lie in week 1 of the next year). */
export function isoWeek(day: Day): { year: number; week: number } {
  const thursday = addDays(mondayOf(day), 3);
  const year = Number(thursday.slice(0, 4));
  return { year, week: Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1 };
}
