import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { today } from "../../core/clock";
import { call, Problem } from "../../core/http";
import { t } from "../../core/i18n";
import { act } from "../../core/outbox";
import { adviser, badgeOf, me } from "../../people/queries";
import { Button, Empty, Icon, PersonStrip } from "../../ui";
import { dayMonth, monthYear } from "../../ui/dates";
import { tellAfterYear } from "../actions";
import { OutcomeTiles } from "../parts";
import { asking, mine, type Outcome, type PersonOutcome } from "../queries";

const OFFERED: Outcome[] = ["work_full", "work_part", "education", "other"];

/** A year after the programme: what do you do now? One tap, with a network or without. */
export function AYearAfter() {
  const known = useSignal<PersonOutcome | null>(null);
  const said = useSignal<Outcome | null>(null);
  useEffect(() => {
    call<PersonOutcome>("GET", mine).then(
      ({ data }) => {
        known.value = data;
        said.value ??= data.after_year?.outcome ?? null;
      },
      (error) => {
        if (error instanceof Problem) known.value = nothingKnown;
      },
    );
  }, [known, said]);
  const tell = (outcome: Outcome) => {
    said.value = outcome;
    void act(tellAfterYear, { person_id: me.value?.id ?? "", on: today(), outcome });
  };
  // Without a network she may answer; the server says so if it was too early.
  if (known.value !== null && asking(known.value) !== "now") return <NotNow known={known.value} />;
  return (
    <div class="stack">
      <header>
        <h1 data-speak="">{t("Hva gjør du nå?")}</h1>
        <p class="soft" data-speak="">
          {since(known.value)}
        </p>
      </header>
      <OutcomeTiles label={t("Hva gjør du nå?")} offered={OFFERED} value={said.value} onChoose={tell} />
      {said.value && (
        <p class="notice info" role="status" data-speak="">
          <Icon name="check" size={28} />
          <span class="grow">{t("Takk. Du kan endre svaret her.")}</span>
        </p>
      )}
      <p class="soft" data-speak="">
        {t("Vi teller svarene uten navn. De hjelper andre som begynner nå.")}
      </p>
      {adviser.value && (
        <PersonStrip
          name={adviser.value.name}
          about={t("Rådgiveren din")}
          role={badgeOf(adviser.value)}
          phone={adviser.value.phone}
          hours={adviser.value.hours}
        />
      )}
    </div>
  );
}

const nothingKnown: PersonOutcome = {
  exit: null,
  outcome_missing: false,
  after_year: null,
  ask_from: null,
  ask_until: null,
  due: false,
};

const since = (known: PersonOutcome | null): string =>
  known?.exit
    ? t("Programmet ditt sluttet i {month}. Trykk på det som passer best.", {
        month: monthYear(known.exit.on),
      })
    : t("Trykk på det som passer best.");

function NotNow({ known }: { known: PersonOutcome }) {
  const over = asking(known) === "over";
  return (
    <Empty
      title={over ? t("Vi spør ikke lenger") : t("Ikke ennå")}
      action={
        <Button icon="arrow-left" href="/">
          {t("Til denne uka")}
        </Button>
      }
    >
      {over ? t("Det er lenge siden programmet. Du trenger ikke å svare.") : whenAsked(known.ask_from)}
    </Empty>
  );
}

const whenAsked = (from: string | null): string =>
  from === null
    ? t("Vi spør deg når programmet er over.")
    : t("Vi spør deg {day}.", { day: `${dayMonth(from)} ${from.slice(0, 4)}` });
