import { t } from "../../core/i18n";
import { type TopicRef, topicWords } from "../../ui/pictures";

/** The topics a leader may start from (server/jobclub/topics.py has what is prepared for each). */
const TEMPLATES = ["cv", "application", "job_search", "interview", "rights_and_duties", "first_day"] as const;

/** How municipalities write a template's title: Norwegian, as the whole list is. */
const TITLES: Record<string, string> = {
  cv: "CV",
  application: "Søknad",
  job_search: "Jobbsøk",
  interview: "Intervju",
  rights_and_duties: "Rettigheter og plikter",
  first_day: "Første dag på jobb",
};
export const templates: TopicRef[] = TEMPLATES.map((code) => ({ code, title: TITLES[code] ?? code }));

export const templateWords = (topic: TopicRef): string => topicWords(topic) ?? topic.title;

/** A topic as the value of a choice, and back. */
export const topicValue = (topic: TopicRef | null | undefined): string =>
  topic ? JSON.stringify([topic.code ?? null, topic.title]) : "";
export function topicAt(value: string): TopicRef | null {
  if (value === "") return null;
  const [code, title] = JSON.parse(value) as [string | null, string];
  return { code, title };
}

/** What may be chosen: none, the club's own topics, the templates, and what stands there now. */
export function optionsFor(own: TopicRef[], now: string): { value: string; words: string }[] {
  const values = [...own.map(topicValue), ...templates.map(topicValue), ...(now ? [now] : [])];
  const words = (value: string) => templateWords(topicAt(value) as TopicRef);
  const seen = new Set<string>();
  const once = [...new Set(values)].filter((value) => !seen.has(words(value)) && seen.add(words(value)));
  // What stands there now is kept as it is, also where a template of the same name comes first.
  const kept =
    now && !once.includes(now) ? once.map((value) => (words(value) === words(now) ? now : value)) : once;
  return [{ value: "", words: t("Uten tema") }, ...kept.map((value) => ({ value, words: words(value) }))];
}
