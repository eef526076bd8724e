import { t, tn } from "../../../core/i18n";
import { optionsOf, trades } from "../../../people/staff/words";
import type { Happening } from "../../../plan/staff/types";
import { happenings } from "../../../plan/staff/words";
import { Check, Nb, Notice, Segmented, Select, TextField } from "../../../ui";
import { longDay, nameOfWeekday, rangeLabel } from "../../../ui/dates";
import { kindWords } from "../../words";
import { clashesWith, type Draft, workdays } from "../form";

interface Fields {
  draft: Draft;
  set: (part: Partial<Draft>) => void;
}

/** domain.md S3, as a reminder; the server's own rule is dated configuration and has the last word. */
const USUAL_DAYS = 10;

/** What and where. */
export function What({ draft, set, isNew }: Fields & { isNew: boolean }) {
  return (
    <>
      {isNew && (
        <Segmented
          label={t("Hva slags avtale")}
          name="taster-kind"
          value={draft.kind}
          options={(["taster", "placement"] as const).map((value) => ({ value, words: kindWords[value]() }))}
          onChange={(kind) => set({ kind })}
        />
      )}
      <div class="pair">
        <TextField
          label={t("Arbeidsgiver")}
          value={draft.employer}
          maxLength={100}
          onChange={(employer) => set({ employer })}
        />
        <Select
          label={t("Bransje")}
          value={draft.trade ?? ""}
          options={optionsOf(trades, t("Velg"))}
          onChange={(trade) => set({ trade: trade || null })}
        />
      </div>
      <TextField
        label={t("Oppmøtested")}
        value={draft.place}
        maxLength={100}
        onChange={(place) => set({ place })}
      />
    </>
  );
}

/** First and last day, weekdays and clock; how many days that is. */
export function When({ draft, set }: Fields) {
  const days = workdays(draft).length;
  const long = draft.kind === "taster" && days > USUAL_DAYS;
  return (
    <>
      <div class="pair">
        <TextField
          label={t("Første dag")}
          type="date"
          value={draft.starts_on}
          onChange={(starts_on) => set({ starts_on })}
        />
        <TextField
          label={t("Siste dag")}
          type="date"
          value={draft.ends_on}
          min={draft.starts_on}
          problem={
            draft.ends_on && draft.ends_on < draft.starts_on ? t("Slutten er før starten.") : undefined
          }
          onChange={(ends_on) => set({ ends_on })}
        />
      </div>
      <Weekdays draft={draft} set={set} />
      <div class="pair">
        <TextField
          label={t("Fra kl.")}
          type="time"
          value={draft.starts}
          onChange={(starts) => set({ starts })}
        />
        <TextField
          label={t("Til kl.")}
          type="time"
          value={draft.ends}
          problem={draft.ends && draft.ends <= draft.starts ? t("Slutten er før starten.") : undefined}
          onChange={(ends) => set({ ends })}
        />
      </div>
      {days > 0 && (
        <p class={long ? "field-problem" : "soft"} role="status">
          {tn("{n} dag i alt", "{n} dager i alt", days)}
          {long &&
            ` · ${t("En jobbsmak har høyst {days} arbeidsdager. Foreslå å forlenge den, med en grunn.", { days: USUAL_DAYS })}`}
        </p>
      )}
    </>
  );
}

function Weekdays({ draft: { weekdays }, set }: Fields) {
  const turn = (day: number) =>
    set({
      weekdays: weekdays.includes(day)
        ? weekdays.filter((one) => one !== day)
        : [...weekdays, day].sort((a, b) => a - b),
    });
  return (
    <fieldset class="days">
      <legend>{t("Ukedager")}</legend>
      {[1, 2, 3, 4, 5, 6, 7].map((day) => (
        <button
          key={day}
          type="button"
          class="day"
          aria-pressed={weekdays.includes(day)}
          onClick={() => turn(day)}
        >
          {nameOfWeekday(day)}
        </button>
      ))}
    </fieldset>
  );
}

const MOST = 4;

/** What of hers is at the same time: told, never in the way. */
export function Clashing({
  draft,
  week,
  own,
}: {
  draft: Draft;
  week: Happening[];
  own?: string | undefined;
}) {
  const found = clashesWith(draft, week, own);
  if (!found.length) return null;
  const hidden = found.length - MOST;
  return (
    <Notice icon="clock" kind="cloud">
      <strong>{t("Har noe annet samtidig:")}</strong>
      {found.slice(0, MOST).map((one) => (
        <span key={one.id} class="block">
          {happenings[one.what].words()}: <Nb>{one.title}</Nb>, {longDay(one.day)}{" "}
          {one.starts_at && one.ends_at && rangeLabel(one.starts_at, one.ends_at)}
        </span>
      ))}
      {hidden > 0 && <span class="block">{tn("og {n} gang til", "og {n} ganger til", hidden)}</span>}
    </Notice>
  );
}

/** Exactly one contact at the employer; legal basis and insurance are stated (domain.md S3 and §2). */
export function AgreedOn({ draft, set, phoneProblem }: Fields & { phoneProblem: string | undefined }) {
  return (
    <>
      <div class="pair">
        <TextField
          label={t("Kontaktperson")}
          value={draft.contact_name}
          maxLength={100}
          onChange={(contact_name) => set({ contact_name })}
        />
        <TextField
          label={t("Telefon til kontakten")}
          type="tel"
          value={draft.contact_phone}
          problem={phoneProblem}
          maxLength={40}
          onChange={(contact_phone) => set({ contact_phone })}
        />
      </div>
      <TextField
        label={t("Hjemmel")}
        hint={t("For eksempel: integreringsloven § 14 a.")}
        value={draft.legal_basis}
        maxLength={200}
        onChange={(legal_basis) => set({ legal_basis })}
      />
      <Check on={draft.insured} onChange={(insured) => set({ insured })}>
        {t("Forsikringen er avklart")}
      </Check>
    </>
  );
}
