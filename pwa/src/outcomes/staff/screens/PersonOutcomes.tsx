import { useState } from "preact/hooks";
import { today } from "../../../core/clock";
import { call } from "../../../core/http";
import { t } from "../../../core/i18n";
import { useAsked, useSaving } from "../../../people/staff/ask";
import { Page, Part, Shown, TroubleCard } from "../../../people/staff/parts";
import { participant } from "../../../people/staff/paths";
import type { Participant } from "../../../people/staff/types";
import { Button, Notice, RoundButton, Select, TextField, toast } from "../../../ui";
import { numericDay } from "../../../ui/dates";
import { OutcomeTiles } from "../../parts";
import { afterYearOf, asking, exitOf, type Outcome, ofPerson, type PersonOutcome } from "../../queries";
import { outcomes } from "../../words";

const ALL: Outcome[] = ["work_full", "work_part", "education", "other", "unknown"];

type Reason = { outcome: Outcome; code: string; title: string; usual: boolean };
type Known = { person: Participant; outcome: PersonOutcome; reasons: Reason[] };

async function load(id: string): Promise<Known> {
  const [person, outcome, reasons] = await Promise.all([
    call<Participant>("GET", participant(id)),
    call<PersonOutcome>("GET", ofPerson(id)),
    call<{ items: Reason[] }>("GET", "/outcomes/reasons"),
  ]);
  return { person: person.data, outcome: outcome.data, reasons: reasons.data.items };
}

/** How it went for one person: at the exit, and a year after; two notes that are never mixed. */
export function PersonOutcomes({ id }: { id: string }) {
  const asked = useAsked(() => load(id), id);
  return (
    <Shown asked={asked}>
      {(known) => (
        <Page
          narrow
          title={<bdi>{known.person.name}</bdi>}
          about={t("Hvordan det gikk")}
          tools={
            known.person.phone && (
              <RoundButton
                icon="phone-fill"
                label={t("Ring {name}", { name: known.person.name })}
                href={`tel:${known.person.phone}`}
                size={48}
              />
            )
          }
        >
          <ExitPart known={known} put={(outcome) => asked.put({ ...known, outcome })} />
          {known.outcome.exit && (
            <AfterPart known={known} put={(outcome) => asked.put({ ...known, outcome })} />
          )}
        </Page>
      )}
    </Shown>
  );
}

interface PartProps {
  known: Known;
  put: (outcome: PersonOutcome) => void;
}

function ExitPart({ known: { person, outcome, reasons }, put }: PartProps) {
  const [on, setOn] = useState(outcome.exit?.on ?? person.left_on ?? today());
  const noted = outcome.exit !== null && !outcome.outcome_missing;
  const [chosen, choose] = useState<Outcome | null>(noted ? (outcome.exit?.outcome ?? null) : null);
  const [code, setCode] = useState(outcome.exit?.note_code ?? "");
  const saving = useSaving();
  const offered = reasons.filter((reason) => reason.outcome === chosen);
  const save = async () => {
    const note = offered.some((reason) => reason.code === code) ? { note_code: code } : {};
    const saved = await saving.save<PersonOutcome>("PUT", exitOf(person.id), {
      on,
      outcome: chosen,
      ...note,
    });
    if (!saved) return;
    put(saved.data);
    toast(t("Lagret"));
  };
  return (
    <Part title={t("Ved slutt")}>
      <Before outcome={outcome} />
      <div class="form">
        <TextField label={t("Siste dag")} type="date" value={on} max={today()} onChange={setOn} />
        <OutcomeTiles label={t("Hva går deltakeren til?")} offered={ALL} value={chosen} onChoose={choose} />
        {offered.length > 1 && <Why offered={offered} code={code} onChange={setCode} />}
      </div>
      {noted && outcome.exit?.register_reason && (
        <p class="soft">{t("I registeret: {reason}", { reason: outcome.exit.register_reason.title })}</p>
      )}
      <TroubleCard trouble={saving.trouble} />
      <div class="form-end">
        <Button
          kind={noted ? "soft" : "main"}
          icon="check"
          disabled={saving.busy || chosen === null || on === ""}
          onClick={() => void save()}
        >
          {saveWords(outcome)}
        </Button>
      </div>
    </Part>
  );
}

/** What to know before it is saved. */
function Before({ outcome }: { outcome: PersonOutcome }) {
  return (
    <>
      {outcome.exit === null && (
        <>
          <Notice kind="cloud" icon="handshake">
            {t("Er det noe åpent som noen må ta over? Gjør ferdig overføringen først.")}
          </Notice>
          <Button kind="outline" small icon="handshake" href="/overforinger">
            {t("Se overføringene")}
          </Button>
          <p class="soft">
            {t("Når du lagrer, er programmet slutt fra denne dagen. Appen kan brukes videre.")}
          </p>
        </>
      )}
      {outcome.outcome_missing && (
        <Notice kind="cloud" icon="question">
          {t("Mangler utfall. Velg hvordan det gikk, så telles det riktig.")}
        </Notice>
      )}
    </>
  );
}

interface WhyProps {
  offered: Reason[];
  code: string;
  onChange: (code: string) => void;
}

/** The register's own reasons for such an exit; the usual one until she says otherwise. */
function Why({ offered, code, onChange }: WhyProps) {
  return (
    <Select
      label={t("Grunn i det nasjonale registeret")}
      value={code || (offered.find(({ usual }) => usual)?.code ?? "")}
      options={offered.map((reason) => ({ value: reason.code, words: reason.title, lang: "nb" }))}
      onChange={onChange}
    />
  );
}

function saveWords({ exit, outcome_missing }: PersonOutcome): string {
  if (exit === null) return t("Avslutt programmet");
  return outcome_missing ? t("Lagre") : t("Rett");
}

/** By a call; what she has told herself stands until somebody asks her again. */
function AfterPart({ known: { person, outcome }, put }: PartProps) {
  const saving = useSaving();
  const now = asking(outcome);
  const note = async (chosen: Outcome) => {
    const body = { on: today(), outcome: chosen, by: "call" };
    const saved = await saving.save<PersonOutcome>("PUT", afterYearOf(person.id), body);
    if (!saved) return;
    put(saved.data);
    toast(t("Lagret"));
  };
  const after = outcome.after_year;
  return (
    <Part title={t("Ett år etter")}>
      {after && (
        <Notice icon="check">
          {after.by === "herself"
            ? t("Deltakeren svarte {day}: {outcome}", {
                day: numericDay(after.on),
                outcome: outcomes[after.outcome].words(),
              })
            : t("Du ringte {day}: {outcome}", {
                day: numericDay(after.on),
                outcome: outcomes[after.outcome].words(),
              })}
        </Notice>
      )}
      {now === "now" ? (
        <OutcomeTiles
          label={t("Hva gjør deltakeren nå?")}
          offered={ALL}
          value={after?.outcome ?? null}
          disabled={saving.busy}
          onChoose={(chosen) => void note(chosen)}
        />
      ) : (
        <p class="soft">
          {now === "over"
            ? t("Vi spurte til {day}. Senere svar telles ikke.", { day: numericDay(outcome.ask_until ?? "") })
            : t("Vi spør fra {day}.", { day: numericDay(outcome.ask_from ?? "") })}
        </p>
      )}
      <TroubleCard trouble={saving.trouble} />
    </Part>
  );
}
