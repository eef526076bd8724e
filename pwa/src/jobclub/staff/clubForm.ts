import { t } from "../../core/i18n";
import type { TopicRef } from "../../ui/pictures";
import type { Club } from "../queries";
import { educationGroups } from "./clubWords";

/** A club's form: four attributes that suggest and never refuse, place, seats, topics that rotate, a leader. */

export type Draft = {
  title: string;
  place: string;
  seats: number;
  for_whom: string;
  level_from: string;
  level_to: string;
  education: string;
  experience: boolean;
  motivation: string;
  gender: string;
  oral_stronger: boolean;
  trades: string[];
  topics: TopicRef[];
  leader_id: string;
  active: boolean;
};

/** An ordinary room. */
const SEATS = 12;

export const draftOf = (club: Club | undefined, leader: string): Draft => ({
  title: club?.title ?? "",
  place: club?.place ?? "",
  seats: club?.seats ?? SEATS,
  for_whom: club?.for_whom ?? "",
  level_from: club?.level_from ?? "",
  level_to: club?.level_to ?? "",
  education: club?.education ?? "",
  experience: club?.experience === "some",
  motivation: club?.motivation ?? "",
  gender: club?.gender ?? "",
  oral_stronger: club?.oral_stronger ?? false,
  trades: club?.trades ?? [],
  topics: club?.topics ?? [],
  leader_id: club ? (club.leader_id ?? "") : leader,
  active: club?.active ?? true,
});

/** What goes to the server: what is left open becomes nothing. */
export const bodyOf = (draft: Draft) => ({
  ...draft,
  title: draft.title.trim(),
  place: draft.place.trim(),
  for_whom: draft.for_whom.trim() || null,
  level_from: draft.level_from || null,
  level_to: draft.level_to || null,
  education: draft.education || null,
  experience: draft.experience ? "some" : null,
  motivation: draft.motivation || null,
  gender: draft.gender || null,
  leader_id: draft.leader_id || null,
  topics: draft.topics.map(({ code, title }) => ({ code: code ?? null, title })),
});

const LEVELS = ["none", "A1", "A2", "B1", "B2", "C1", "C2"];
export type Problems = Partial<Record<keyof Draft, string>>;

/** What must be mended before it can be saved. */
export function problemsOf(draft: Draft): Problems {
  const problems: Problems = {};
  if (draft.title.trim() === "") problems.title = t("Gi klubben et navn.");
  if (draft.place.trim() === "") problems.place = t("Skriv hvor klubben møtes.");
  if (draft.level_from && draft.level_to && LEVELS.indexOf(draft.level_to) < LEVELS.indexOf(draft.level_from))
    problems.level_to = t("Til-nivået må være likt eller høyere.");
  return problems;
}

/** The four attributes in short words, for lists: "A1–A2", "Fagbrev eller høyere", … */
export function attributesOf(club: Club): string[] {
  const words: string[] = [];
  const { level_from: from, level_to: to } = club;
  const level = (code: string) => (code === "none" ? t("ingen norsk") : code);
  if (from && to)
    words.push(from === to ? level(from) : t("{from} til {to}", { from: level(from), to: level(to) }));
  else if (from || to)
    words.push(from ? t("fra {level}", { level: from }) : t("til {level}", { level: to ?? "" }));
  if (club.education) words.push(educationGroups[club.education]?.() ?? club.education);
  if (club.experience) words.push(t("har jobbet før"));
  if (club.motivation) words.push(club.motivation === "work" ? t("vil i jobb") : t("vil ta utdanning"));
  if (club.gender) words.push(club.gender === "woman" ? t("kvinner") : t("menn"));
  if (club.oral_stronger) words.push(t("snakker bedre enn de skriver"));
  return words;
}
