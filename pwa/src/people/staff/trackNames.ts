import { everyPage, useAsked } from "./ask";
import type { Words } from "./words";

const ofHere = () => everyPage<{ code: string; title: string }>("/plan/tracks");

/** What this municipality calls its tracks, by their codes (domain.md §1, S0: configuration); null until it has answered, or will not. */
export function useTrackNames(): Words | null {
  const { data } = useAsked(ofHere, "track names");
  return data && Object.fromEntries(data.map(({ code, title }) => [code, () => title]));
}
