import { useState } from "preact/hooks";
import { inNorwegian, t } from "../../core/i18n";
import { go } from "../../core/router";
import { Button, Card, Picture, toast } from "../../ui";
import { stepTemplates } from "../drawn";
import { openGoals } from "../goals";
import { suggest } from "../moves";
import { GoalChoice } from "../parts/GoalChoice";
import { OwnWords } from "../parts/OwnWords";
import { goals, plan } from "../queries";
import "../plan.css";

type Save = (title: string, template?: string) => Promise<void>;

/** She suggests a step: by picture, or in her own words. It is agreed once her adviser has said yes too. */
export function NewStep() {
  const [goal, setGoal] = useState<string | null>(null);
  const mine = plan.value;
  if (!mine) return null;
  const save: Save = async (title, template) => {
    await suggest(mine, title, { template, goal_id: goal });
    go("/planen/steg", { replace: true });
    toast(t("Forslaget ditt er i planen"));
  };
  return (
    <div class="stack">
      <h1 data-speak="">{t("Foreslå et steg")}</h1>
      <GoalChoice
        label={t("Hvilket mål hører det til?")}
        none={t("Ikke noe mål")}
        goals={openGoals(goals.value)}
        chosen={goal}
        onChoose={setGoal}
      />
      <p class="soft" data-speak="">
        {t("Velg et bilde, eller skriv det selv.")}
      </p>
      <ByPicture save={save} />
      <InWords save={save} />
    </div>
  );
}

function ByPicture({ save }: { save: Save }) {
  const [more, setMore] = useState(false);
  const offered = Object.entries(stepTemplates).filter(([, { often }]) => often || more);
  return (
    <>
      <div class="tiles">
        {offered.map(([code, { picture, badge, words }]) => (
          <button
            key={code}
            type="button"
            class="tile"
            data-speak=""
            onClick={() => void save(inNorwegian(words), code)}
          >
            <span class="tile-picture">
              <Picture name={picture} size={44} />
              {badge && <Picture name={badge} size={22} />}
            </span>
            {words()}
          </button>
        ))}
      </div>
      {!more && (
        <Button kind="plain" wide icon="caret-down" onClick={() => setMore(true)}>
          {t("Vis flere steg")}
        </Button>
      )}
    </>
  );
}

function InWords({ save }: { save: Save }) {
  const [text, setText] = useState("");
  return (
    <Card>
      <OwnWords value={text} onChange={setText} />
      <Button kind="soft" wide icon="plus" disabled={text.trim() === ""} onClick={() => void save(text)}>
        {t("Legg til")}
      </Button>
    </Card>
  );
}
