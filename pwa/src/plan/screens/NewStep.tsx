import { useSignal } from "@preact/signals";
import { inNorwegian, t } from "../../core/i18n";
import { go } from "../../core/router";
import { Button, Card, Picture, TextField, toast } from "../../ui";
import { stepTemplates } from "../drawn";
import { openGoals } from "../goals";
import { suggest } from "../moves";
import { GoalChoice } from "../parts/GoalChoice";
import { goals, plan } from "../queries";
import "../plan.css";

/** She suggests a step: by picture, or in her own words. It is agreed once her adviser has said yes too. */
export function NewStep() {
  const text = useSignal("");
  const more = useSignal(false);
  const goal = useSignal<string | null>(null);
  const mine = plan.value;
  if (!mine) return null;
  const save = async (title: string, template?: string) => {
    await suggest(mine, title, { template, goal_id: goal.value });
    go("/planen/steg", { replace: true });
    toast(t("Forslaget ditt er i planen"));
  };
  const offered = Object.entries(stepTemplates).filter(([, { often }]) => often || more.value);
  return (
    <div class="stack">
      <h1 data-speak="">{t("Foreslå et steg")}</h1>
      <GoalChoice
        label={t("Hvilket mål hører det til?")}
        none={t("Ikke noe mål")}
        goals={openGoals(goals.value)}
        chosen={goal.value}
        onChoose={(id) => {
          goal.value = id;
        }}
      />
      <p class="soft" data-speak="">
        {t("Velg et bilde, eller skriv det selv.")}
      </p>
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
      {!more.value && (
        <Button
          kind="plain"
          wide
          icon="caret-down"
          onClick={() => {
            more.value = true;
          }}
        >
          {t("Vis flere steg")}
        </Button>
      )}
      <Card>
        <TextField
          label={t("Med dine egne ord")}
          hint={t("Du kan snakke: trykk på mikrofonen på tastaturet.")}
          value={text.value}
          maxLength={200}
          onChange={(value) => {
            text.value = value;
          }}
        />
        <Button
          kind="soft"
          wide
          icon="plus"
          disabled={text.value.trim() === ""}
          onClick={() => void save(text.value)}
        >
          {t("Legg til")}
        </Button>
      </Card>
    </div>
  );
}
