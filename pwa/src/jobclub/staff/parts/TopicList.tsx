import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { Button, Picture, RoundButton, TextField } from "../../../ui";
import { type TopicRef, topicPicture } from "../../../ui/pictures";
import { templates, templateWords } from "../topics";
import { MoveButton, movedBy, PlaceInLine } from "./order";

const sameTopic = (a: TopicRef, b: TopicRef) =>
  templateWords(a).toLowerCase() === templateWords(b).toLowerCase();
const MOST = 40;

interface TopicsProps {
  topics: TopicRef[];
  onChange: (topics: TopicRef[]) => void;
}

/** Topics in the order they come round: from templates, or one's own. */
export function TopicList({ topics, onChange }: TopicsProps) {
  const add = (topic: TopicRef) => {
    if (topics.length < MOST) onChange([...topics, topic]);
  };
  return (
    <>
      <InTurn topics={topics} onChange={onChange} />
      <div class="choices">
        {templates
          .filter((template) => !topics.some((topic) => sameTopic(topic, template)))
          .map((template) => (
            <Button key={template.title} kind="soft" small icon="plus" onClick={() => add(template)}>
              {templateWords(template)}
            </Button>
          ))}
      </div>
      <OwnTopic onAdd={(title) => add({ title })} />
    </>
  );
}

function InTurn({ topics, onChange }: TopicsProps) {
  return (
    <ol class="desk-lines">
      {topics.map((topic, at) => (
        // The same topic may come round twice: its place is what tells the two apart.
        <li key={at}>
          <PlaceInLine at={at} />
          <Picture name={topicPicture(topic).picture} size={28} />
          <strong class="grow">{templateWords(topic)}</strong>
          <MoveButton
            name={templateWords(topic)}
            up
            disabled={at === 0}
            onClick={() => onChange(movedBy(topics, at, -1))}
          />
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
  );
}

function OwnTopic({ onAdd }: { onAdd: (title: string) => void }) {
  const [own, setOwn] = useState("");
  const add = () => {
    if (own.trim() !== "") onAdd(own.trim());
    setOwn("");
  };
  return (
    <div class="topic-own">
      <TextField label={t("Eget tema")} value={own} maxLength={80} onChange={setOwn} />
      <Button kind="soft" small icon="plus" onClick={add}>
        {t("Legg til")}
      </Button>
    </div>
  );
}
