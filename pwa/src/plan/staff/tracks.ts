import { everyPage } from "../../people/staff/ask";
import { participants } from "../../people/staff/paths";
import type { Participant } from "../../people/staff/types";
import type { Track } from "./types";

/** The names of who is on which track, by its code: an admin keeps the tracks, and looks after nobody herself. */
export async function whoIsOn(): Promise<Map<string, string[]>> {
  const people = await everyPage<Participant>(participants);
  return byTrack(people);
}

/** Whoever has left is on none. */
export function byTrack(people: Pick<Participant, "name" | "track" | "left_on">[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { name, track, left_on } of people) {
    if (!track || left_on) continue;
    found.set(
      track,
      [...(found.get(track) ?? []), name].sort((a, b) => a.localeCompare(b, "nb")),
    );
  }
  return found;
}

/** A new track with a code nobody has. */
export function blankTrack(tracks: Track[]): Track {
  let number = tracks.length + 1;
  while (tracks.some(({ code }) => code === `track_${number}`)) number += 1;
  return { code: `track_${number}`, title: "", owner_id: null, criteria: null, fast: false };
}
