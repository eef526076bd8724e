import { t, tn } from "../../core/i18n";
import { kept } from "../../core/rows";
import { badgeOf, staffCard } from "../../people/queries";
import { stateWords } from "../../plan/words";
import { Button, Card, Empty, Icon, Nb, Notice, PersonStrip, Plate, type Role, Tag } from "../../ui";
import { longDay } from "../../ui/dates";
import { answerOf, stateOf, type Taster, tasterById } from "../queries";
import { drawnOf, kindAbout, kindWords, patternWords, spanWords } from "../words";
import "../../plan/steps.css";

/** Where she goes: when, how to get hold of somebody there, and who arranged it. */
export function TasterPage({ id }: { id: string }) {
  const taster = tasterById(id);
  if (!taster)
    return (
      <Empty
        title={t("Denne avtalen finnes ikke lenger")}
        action={
          <Button href="/planen" icon="arrow-left">
            {t("Til planen")}
          </Button>
        }
      />
    );
  const drawn = drawnOf(taster);
  return (
    <div class="stack">
      <header class="row">
        <Plate picture={drawn.picture} tone={drawn.tone} size={84} />
        <div class="grow">
          <h1 data-speak="">
            <Nb tap>{taster.employer}</Nb>
          </h1>
          <p class="small soft" data-speak="">
            {`${kindWords[taster.kind]()}. ${kindAbout[taster.kind]()}`}
          </p>
        </div>
      </header>
      <Stands taster={taster} />
      <Facts taster={taster} />
      <Longer taster={taster} />
      <FirstDay taster={taster} />
      <Contact taster={taster} />
      <Arranged taster={taster} />
    </div>
  );
}

function Stands({ taster }: { taster: Taster }) {
  const state = stateOf(taster);
  if (state === "cancelled")
    return (
      <Notice icon="calendar-x" kind="stone">
        <strong>{t("Dette er stoppet. Du skal ikke dit.")}</strong>{" "}
        {taster.stop_reason && <Nb tap>{taster.stop_reason}</Nb>}
      </Notice>
    );
  return (
    <div class="row">
      <Tag icon={state === "done" ? "check" : "calendar-check"}>{stateWords[state]()}</Tag>
    </div>
  );
}

function Facts({ taster }: { taster: Taster }) {
  return (
    <Card class="facts">
      <p class="step-line">
        <Icon name="calendar-blank" size={24} label={t("Når")} />
        <span>
          <strong class="block" data-speak="">
            {spanWords(taster)}
          </strong>
          <span class="block" data-speak="">
            {patternWords(taster)}
          </span>
          <span class="small soft block" data-speak="">
            {tn("{n} dag i alt", "{n} dager i alt", taster.days)}
          </span>
        </span>
      </p>
      <p class="step-line">
        <Icon name="map-pin-fill" size={24} label={t("Sted")} />
        <span data-speak="">
          <Nb tap>{taster.place}</Nb>
        </span>
      </p>
      <p class="step-line">
        <Icon name="check" size={24} />
        <span>
          <span class="block" data-speak="">
            {t("Du er forsikret når du er der")}
          </span>
          <span class="small soft block">
            <Nb tap>{taster.legal_basis}</Nb>
          </span>
        </span>
      </p>
    </Card>
  );
}

const longerWords: Record<ReturnType<typeof answerOf>, (until: string) => string> = {
  yes: (until) => t("Forlenget til {day}.", { day: until }),
  no: () => t("Den blir ikke lengre. Avtalen er som før."),
  waits: (until) => t("Kanskje til {day}. En til må si ja.", { day: until }),
};

/** Somebody wants it to last longer: until when, why, and what a second person answered. */
function Longer({ taster: { extension } }: { taster: Taster }) {
  if (!extension) return null;
  const answer = answerOf(extension);
  return (
    <Notice icon={answer === "no" ? "calendar-blank" : "calendar-plus"} kind="stone">
      <strong class="block" data-speak="">
        {longerWords[answer](longDay(extension.until))}
      </strong>
      <Nb tap>{(answer === "no" && extension.refusal) || extension.reason}</Nb>
    </Notice>
  );
}

/** The employer's words, where she has got them (docs/wire-vocabulary.md, kind `first_day`). */
function FirstDay({ taster }: { taster: Taster }) {
  const words = [...kept<{ id: string; employer: string }>("first_day").value.values()];
  const list = words.find(({ employer }) => employer === taster.employer);
  if (!list || stateOf(taster) === "cancelled") return null;
  return (
    <Button kind="soft" wide icon="text-aa-plain" href={`/ord/forste-dag/${list.id}`}>
      {t("Ord til den første dagen")}
    </Button>
  );
}

const EMPLOYER: Role = "employer";

function Contact({ taster }: { taster: Taster }) {
  if (!taster.contact_name) return null;
  return (
    <Card>
      <PersonStrip
        name={taster.contact_name}
        role={EMPLOYER}
        phone={taster.contact_phone}
        about={t("Kontakten din på arbeidsplassen")}
        showNumber
      />
      <p class="small soft" data-speak="">
        {t("Kan du ikke komme? Ring hit, og si fra i planen.")}
      </p>
    </Card>
  );
}

function Arranged({ taster }: { taster: Taster }) {
  const who = staffCard(taster.made_by_id);
  if (!who) return null;
  return (
    <Card>
      <PersonStrip
        name={who.name}
        role={badgeOf(who)}
        phone={who.phone}
        hours={who.hours}
        about={t("Har avtalt dette for deg")}
      />
    </Card>
  );
}
