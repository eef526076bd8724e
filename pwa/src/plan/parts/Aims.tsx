import { t } from "../../core/i18n";
import { Picture } from "../../ui";
import type { PictureName } from "../../ui/names";
import { LESSON } from "../../ui/pictures";
import type { Plan } from "../queries";
import { endGoals, goalDrawn, levelsWords } from "../words";

/** Where the plan leads, beside the way there: the end goal and the Norwegian goal, by picture and in words. */
export function Aims({ plan: { end_goal, norwegian, wish } }: { plan: Plan }) {
  const goal = end_goal ? endGoals[end_goal]() : "";
  const level = levelsWords(norwegian);
  if (!goal && !level) return null;
  return (
    <ul class="aims">
      {goal && <Aim name={t("Sluttmål")} words={goal} picture={goalDrawn(end_goal, wish).picture} />}
      {level && <Aim name={t("Norskmål")} words={level} picture={LESSON.picture} />}
    </ul>
  );
}

function Aim({ name, words, picture }: { name: string; words: string; picture: PictureName }) {
  return (
    <li data-speak="">
      <Picture name={picture} size={36} />
      <span>{name}</span>
      <strong>{words}</strong>
    </li>
  );
}
