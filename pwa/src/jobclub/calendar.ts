import type { Session } from "./queries";

/** One session as an .ics file, made on the phone so that it works with no network. No names of people (domain.md §2). */
export function icsOf(session: Session, title: string): string {
  const stamp = (time: string) => new Date(time).toISOString().replace(/[-:]|\.\d+/g, "");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Jobbspor//NB",
    "BEGIN:VEVENT",
    `UID:${session.id}@jobbspor`,
    `DTSTAMP:${stamp(session.starts_at)}`,
    `DTSTART:${stamp(session.starts_at)}`,
    `DTEND:${stamp(session.ends_at)}`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(session.place)}`,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ];
  return lines.map(folded).join("\r\n");
}

const escaped = (text: string) => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
/** Lines of at most 75 octets (RFC 5545 §3.1); 25 characters of any script are never more. */
const folded = (line: string) =>
  line.length <= 73 && /^[\x20-\x7e]*$/.test(line) ? line : (line.match(/.{1,24}/gu) ?? []).join("\r\n ");

/** Hand the file to the phone's own calendar. */
export function addToCalendar(session: Session, title: string): void {
  const url = URL.createObjectURL(new Blob([icsOf(session, title)], { type: "text/calendar" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = "jobbspor.ics";
  link.click();
  URL.revokeObjectURL(url);
}
