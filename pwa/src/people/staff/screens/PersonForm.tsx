import { useState } from "preact/hooks";
import { today } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { Select, TextField } from "../../../ui";
import type { Saving } from "../ask";
import { FormEnd, NameFields, saidOf } from "../fields";
import { type Draft, problemsOf } from "../form";
import { Part } from "../parts";
import { mayAssignAdviser } from "../rights";
import { useAdvisers } from "../staffCards";
import { useTrackNames } from "../trackNames";
import { genders, type Option, optionsOf } from "../words";
import { type Fields, Languages, Work } from "./PersonBackground";

/** One form for a new participant and for one we know. Fields keep what was written, whatever the server says. */
export function PersonForm({ start, saving, act, onSave, cancel }: PersonFormProps) {
  const [draft, set] = useState(start);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<Draft>) => set((before) => ({ ...before, ...part }));
  const own = problemsOf(draft, today());
  const problems = { ...(tried ? own : {}), ...saidOf(saving.trouble, draft) };
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(own).length === 0) onSave(draft);
    else requestAnimationFrame(() => document.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };
  const fields = { draft, change, problems };
  return (
    <form class="form" onSubmit={submit} noValidate>
      <Who {...fields} />
      <Languages {...fields} />
      <Work {...fields} />
      <Programme {...fields} />
      <FormEnd saving={saving} act={act} cancel={cancel} />
    </form>
  );
}

export interface PersonFormProps {
  start: Draft;
  saving: Saving;
  /** The filled button's words. */
  act: string;
  onSave: (draft: Draft) => void;
  /** Where "Avbryt" leads. */
  cancel: string;
}

function Who({ draft, change, problems }: Fields) {
  return (
    <Part title={t("Hvem")}>
      <NameFields names={draft} problems={problems} change={change} />
      <div class="pair">
        <TextField
          label={t("Telefon")}
          type="tel"
          value={draft.phone}
          problem={problems.phone}
          onChange={(phone) => change({ phone })}
        />
        <TextField
          label={t("Født")}
          type="date"
          value={draft.birth_date}
          problem={problems.birth_date}
          onChange={(birth_date) => change({ birth_date })}
        />
      </div>
      <div class="pair">
        <TextField
          label={t("Egen referanse")}
          hint={t("Kommunens eget saksnummer. Aldri fødselsnummer.")}
          value={draft.own_reference}
          problem={problems.own_reference}
          maxLength={60}
          onChange={(own_reference) => change({ own_reference })}
        />
        <Select
          label={t("Kjønn")}
          hint={t("Bare til statistikk.")}
          value={draft.gender}
          options={optionsOf(genders, t("Ikke oppgitt"))}
          onChange={(gender) => change({ gender })}
        />
      </div>
    </Part>
  );
}

/** What a spreadsheet brought in its own words stays a choice, so that saving never loses it. */
const withOwn = (options: Option[], value: string): Option[] =>
  options.some((option) => option.value === value) ? options : [...options, { value, words: value }];

function Programme({ draft, change, problems }: Fields) {
  const advisers = useAdvisers();
  const tracks = useTrackNames();
  return (
    <Part title={t("Programmet")}>
      <div class="pair">
        <TextField
          label={t("Starter")}
          type="date"
          value={draft.programme_start}
          onChange={(programme_start) => change({ programme_start })}
        />
        <TextField
          label={t("Slutter")}
          hint={t("Appen virker også etter denne datoen.")}
          type="date"
          value={draft.programme_end}
          problem={problems.programme_end}
          onChange={(programme_end) => change({ programme_end })}
        />
      </div>
      <div class="pair">
        <Select
          label={t("Spor")}
          value={draft.track}
          options={withOwn(optionsOf(tracks ?? {}, t("Ikke oppgitt")), draft.track)}
          onChange={(track) => change({ track })}
        />
        {mayAssignAdviser() && (
          <Select
            label={t("Rådgiver")}
            value={draft.adviser_id}
            options={[{ value: "", words: t("Ingen ennå") }, ...advisers]}
            onChange={(adviser_id) => change({ adviser_id })}
          />
        )}
      </div>
    </Part>
  );
}
