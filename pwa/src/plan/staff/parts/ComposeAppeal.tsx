import { inNorwegian, t } from "../../../core/i18n";
import { Part } from "../../../people/staff/parts";
import { Button, TextArea } from "../../../ui";
import { usualAppeal } from "../../phrases";
import type { DraftProps } from "../compose";

/** How she can appeal stands in her plan (IL § 15): the usual text by one tap, shown to her in her own language, or words of one's own. */
export function ComposeAppeal({ draft, change }: DraftProps) {
  const usual = inNorwegian(usualAppeal);
  return (
    <Part title={t("Klage")}>
      <TextArea
        label={t("Slik kan deltakeren klage")}
        hint={t("Den vanlige teksten vises på deltakerens språk.")}
        rows={4}
        maxLength={500}
        value={draft.appeal}
        onChange={(words) => change({ appeal: words })}
      />
      {draft.appeal.trim() !== usual && (
        <Button kind="soft" small icon="plus" onClick={() => change({ appeal: usual })}>
          {t("Bruk den vanlige teksten")}
        </Button>
      )}
    </Part>
  );
}
