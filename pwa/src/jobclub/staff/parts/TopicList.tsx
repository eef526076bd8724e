import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { Button, Icon, Picture, RoundButton, TextField } from "../../../ui";
import { type TopicRef, topicPicture } from "../../../ui/pictures";
import { templates, templateWords } from "../topics";

const sameTopic = (a: TopicRef, b: TopicRef) =>
  templateWords(a).toLowerCase() === templateWords(b).toLowerCase();
const MOST = 40;

/** Topics in the order they come round: from templates, or one's own. */
export function TopicList({
  topics,
  onChange,
}: {
  topics: TopicRef[];
  onChange: (topics: TopicRef[]) => void;
}) {
  const [own, setOwn] = useState("");
  const add = (topic: TopicRef) => {
    if (topics.length < MOST) onChange([...topics, topic]);
  };
  const addOwn = () => {
    if (own.trim() !== "") add({ title: own.trim() });
    setOwn("");
  };
  const up = (at: number) => {
    const next = [...topics];
    [next[at - 1], next[at]] = [next[at] as TopicRef, next[at - 1] as TopicRef];
    onChange(next);
  };
  return (
    <>
      <ol class="desk-lines">
        {topics.map((topic, at) => (
          // The same topic may come round twice: its place is what tells the two apart.
          <li key={at}>
            <span class="queue-place" aria-hidden="true">
              {at + 1}
            </span>
            <Picture name={topicPicture(topic).picture} size={28} />
            <strong class="grow">{templateWords(topic)}</strong>
            <button
              type="button"
              class="round-button stone move up"
              disabled={at === 0}
              aria-label={t("Flytt {name} opp", { name: templateWords(topic) })}
              onClick={() => up(at)}
            >
              <Icon name="caret-down" size={18} />
            </button>
            <RoundButton
              icon="trash"
              tone="stone"
              size={44}
              label={t("Ta bort {name}", { name: templateWords(topic) })}
              onClick={() => onChange(topics.filter((_, other) => other !== at))}
            />
          </li>
        ))}
      </ol>
      <div class="choices">
        {templates
          .filter((template) => !topics.some((topic) => sameTopic(topic, template)))
          .map((template) => (
            <Button key={template.title} kind="soft" small icon="plus" onClick={() => add(template)}>
              {templateWords(template)}
            </Button>
          ))}
      </div>
      <div class="topic-own">
        <TextField label={t("Eget tema")} value={own} maxLength={80} onChange={setOwn} />
        <Button kind="soft" small icon="plus" onClick={addOwn}>
          {t("Legg til")}
        </Button>
      </div>
    </>
  );
}
