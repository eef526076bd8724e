import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { Check, Icon, TextField } from "../../../ui";
import type { Saving } from "../ask";
import { FormEnd, Mend, NameFields, saidOf } from "../fields";
import { phoneOf } from "../form";
import { Part } from "../parts";
import { roleMeanings, roles } from "../words";

export type StaffDraft = {
  given_name: string;
  family_name: string;
  roles: string[];
  phone: string;
  hours: string;
  work_place: string;
};

/** What goes to the server: empty fields as nothing, the phone with its country. */
export const staffBody = (draft: StaffDraft) => ({
  given_name: draft.given_name.trim(),
  family_name: draft.family_name.trim(),
  roles: draft.roles,
  phone: draft.phone.trim() === "" ? null : phoneOf(draft.phone),
  hours: draft.hours.trim() || null,
  work_place: draft.work_place.trim() || null,
});

type Problems = Partial<Record<keyof StaffDraft, string>>;

function problemsOf(draft: StaffDraft): Problems {
  const problems: Problems = {};
  if (draft.given_name.trim() === "") problems.given_name = t("Skriv fornavnet.");
  if (draft.family_name.trim() === "") problems.family_name = t("Skriv etternavnet.");
  if (draft.phone.trim() !== "" && phoneOf(draft.phone) === null)
    problems.phone = t("Skriv åtte sifre, eller + og landkode.");
  if (draft.roles.length === 0) problems.roles = t("Velg minst én rolle.");
  return problems;
}

export interface StaffFormProps {
  start: StaffDraft;
  saving: Saving;
  act: string;
  onSave: (draft: StaffDraft) => void;
}

/** Who a colleague is, what she may do, and how people reach her. */
export function StaffForm({ start, saving, act, onSave }: StaffFormProps) {
  const [draft, set] = useState(start);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<StaffDraft>) => set((before) => ({ ...before, ...part }));
  const own = problemsOf(draft);
  const problems = { ...(tried ? own : {}), ...saidOf(saving.trouble, draft) };
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(own).length === 0) onSave(draft);
  };
  return (
    <form class="form" onSubmit={submit} noValidate>
      <Part title={t("Hvem")}>
        <NameFields names={draft} problems={problems} change={change} />
      </Part>
      <Part title={t("Roller")}>
        <Roles chosen={draft.roles} onChange={(roles) => change({ roles })} />
        {problems.roles && (
          <Mend>
            <Icon name="info" size={20} />
            {problems.roles}
          </Mend>
        )}
      </Part>
      <Reached draft={draft} problems={problems} change={change} />
      <FormEnd saving={saving} act={act} cancel="/ansatte" />
    </form>
  );
}

interface ReachedProps {
  draft: StaffDraft;
  problems: Problems;
  change: (part: Partial<StaffDraft>) => void;
}

function Reached({ draft, problems, change }: ReachedProps) {
  return (
    <Part title={t("Telefon og arbeidssted")}>
      <p class="soft">{t("Dette ser deltakerne og de andre ansatte.")}</p>
      <div class="pair">
        <TextField
          label={t("Telefon")}
          type="tel"
          value={draft.phone}
          problem={problems.phone}
          onChange={(phone) => change({ phone })}
        />
        <TextField
          label={t("Når det passer å ringe")}
          placeholder={t("9–15 alle dager")}
          value={draft.hours}
          maxLength={60}
          onChange={(hours) => change({ hours })}
        />
      </div>
      <TextField
        label={t("Arbeidssted")}
        value={draft.work_place}
        maxLength={100}
        onChange={(work_place) => change({ work_place })}
      />
    </Part>
  );
}

const OFFERED = Object.keys(roles).filter((role) => role !== "participant");

function Roles({ chosen, onChange }: { chosen: string[]; onChange: (chosen: string[]) => void }) {
  return (
    <ul class="desk-lines">
      {OFFERED.map((role) => (
        <li key={role}>
          <Check
            on={chosen.includes(role)}
            onChange={(on) => onChange(on ? [...chosen, role] : chosen.filter((other) => other !== role))}
          >
            <strong>{roles[role]?.()}</strong>
            <span class="under">{roleMeanings[role]?.()}</span>
          </Check>
        </li>
      ))}
    </ul>
  );
}
