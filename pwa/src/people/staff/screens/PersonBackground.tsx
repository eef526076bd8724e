import { languages, t } from "../../../core/i18n";
import { Select } from "../../../ui";
import { Choices } from "../Choices";
import type { Draft, Problems } from "../form";
import { Part } from "../parts";
import { education, endGoals, languagesSpoken, levels, optionsOf, trades, wishes } from "../words";

/** Parts of a participant's form that say what she brings. */

export interface Fields {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  problems: Problems;
}

export function Languages({ draft, change, problems }: Fields) {
  const shown = languages.map(({ code, name }) => ({ value: code, words: name, lang: code }));
  const reads = shown.some(({ value }) => value === draft.language)
    ? shown
    : [...shown, ...optionsOf(languagesSpoken).filter(({ value }) => value === draft.language)];
  return (
    <Part title={t("Språk")}>
      <div class="pair">
        <Select
          label={t("Leser på")}
          value={draft.language}
          options={reads}
          problem={problems.language}
          onChange={(language) => change({ language })}
        />
        <Select
          label={t("Hører best")}
          value={draft.hears_language}
          options={[{ value: "", words: t("Samme som leser") }, ...optionsOf(languagesSpoken)]}
          onChange={(hears_language) => change({ hears_language })}
        />
      </div>
      <div class="pair">
        <Select
          label={t("Norsk muntlig")}
          value={draft.oral_level}
          options={optionsOf(levels, t("Ikke oppgitt"))}
          onChange={(oral_level) => change({ oral_level })}
        />
        <Select
          label={t("Norsk skriftlig")}
          value={draft.written_level}
          options={optionsOf(levels, t("Ikke oppgitt"))}
          onChange={(written_level) => change({ written_level })}
        />
      </div>
    </Part>
  );
}

export function Work({ draft, change }: Fields) {
  return (
    <Part title={t("Jobb og utdanning")}>
      <Choices
        label={t("Vil jobbe med")}
        options={optionsOf(wishes)}
        chosen={draft.job_wishes}
        onChange={(job_wishes) => change({ job_wishes })}
      />
      <Choices
        label={t("Har erfaring fra")}
        options={optionsOf(trades)}
        chosen={draft.experience}
        onChange={(experience) => change({ experience })}
      />
      <div class="pair">
        <Select
          label={t("Utdanning")}
          value={draft.education}
          options={optionsOf(education, t("Ikke oppgitt"))}
          onChange={(value) => change({ education: value })}
        />
        <Select
          label={t("Sluttmål")}
          value={draft.end_goal}
          options={optionsOf(endGoals, t("Ikke oppgitt"))}
          onChange={(end_goal) => change({ end_goal })}
        />
      </div>
    </Part>
  );
}
