import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { act } from "../../../core/outbox";
import { unsentOn } from "../../../core/rows";
import { Part } from "../../../people/staff/parts";
import { Button, Icon, Unsent } from "../../../ui";
import { preparations } from "../../decks";
import { titleOf } from "../../names";
import type { Preparation } from "../../types";
import { endPreparation } from "../actions";
import { ChoosePreparation } from "./ChoosePreparation";

/** On a session's page: what those who come are asked to practise; chosen, changed, taken away. */
export function Prepare({ session, title }: { session: string; title: string }) {
  const [choosing, choose] = useState(false);
  const asked = preparations.value.get(session);
  return (
    <Part title={t("Forberedelse")}>
      {asked ? (
        <Asked asked={asked} />
      ) : (
        <p class="soft">{t("Be dem øve på ord eller intervju før timen. De ser det på telefonen.")}</p>
      )}
      {unsentOn("preparation", session) && <Unsent>{t("Ikke sendt ennå")}</Unsent>}
      <div class="form-end">
        <Button small kind="soft" icon={asked ? "pencil-simple" : "plus"} onClick={() => choose(true)}>
          {asked ? t("Endre forberedelsen") : t("Velg forberedelse")}
        </Button>
        {asked && (
          <Button small kind="plain" onClick={() => void act(endPreparation, { session_id: session, title })}>
            {t("Ta bort forberedelsen")}
          </Button>
        )}
      </div>
      {choosing && (
        <ChoosePreparation session={session} title={title} before={asked} onClose={() => choose(false)} />
      )}
    </Part>
  );
}

function Asked({ asked: { trade, unit, rehearsal } }: { asked: Preparation }) {
  return (
    <ul class="desk-lines">
      {trade && (
        <li>
          <Icon name="lightbulb" size={22} />
          <span class="grow">{unitWords(trade, unit)}</span>
        </li>
      )}
      {rehearsal && (
        <li>
          <Icon name="microphone" size={22} />
          <span class="grow">{t("Øv på intervju")}</span>
        </li>
      )}
    </ul>
  );
}

/** "Hotell, del 2" */
function unitWords(id: string, unit: string | null | undefined): string {
  const trade = titleOf({ id, title: "" });
  return unit ? t("Ord: {trade}, del {unit}", { trade, unit }) : t("Ord: {trade}", { trade });
}
