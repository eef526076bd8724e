import { useSignal } from "@preact/signals";
import { comma, languageOf, t } from "../../core/i18n";
import { useLeaving } from "../../core/leaving";
import { act } from "../../core/outbox";
import { unsentOn } from "../../core/rows";
import { adviser } from "../../people/queries";
import {
  type AnyIcon,
  Button,
  Card,
  Empty,
  Field,
  Icon,
  Nb,
  Notice,
  Picture,
  Plate,
  Tag,
  toast,
  Unsent,
  When,
} from "../../ui";
import { type BringToMeeting, bring } from "../actions";
import { type Attendee, attendeeRoles, whoComes } from "../attending";
import { MEETING, meetingKinds } from "../drawn";
import { ChoiceTile } from "../parts/ChoiceTile";
import { HelpCard } from "../parts/HelpCard";
import { RefusedHere } from "../parts/RefusedHere";
import { VoiceNote } from "../parts/VoiceNote";
import { type Bring as Brought, isAhead, type Meeting, meetingById } from "../queries";
import { playVoice } from "../voice";
import { bringPictures, interpreterWords, meetingAbout } from "../words";
import "../plan.css";

/** A meeting: when, where, with whom, the interpreter, and what she wants to bring up, prepared beforehand. */
export function MeetingPage({ id }: { id: string }) {
  const meeting = meetingById(id);
  if (!meeting)
    return (
      <Empty
        title={t("Dette møtet finnes ikke lenger")}
        action={
          <Button href="/planen" icon="arrow-left">
            {t("Til planen")}
          </Button>
        }
      />
    );
  return (
    <div class="stack">
      <RefusedHere verbs={["plan.bring"]} />
      <header class="row plate-head">
        <Plate picture={MEETING.picture} tone={MEETING.tone} size={84} />
        <div class="grow">
          <h1 data-speak="">{meetingKinds[meeting.kind]()}</h1>
          <p class="small soft" data-speak="">
            {meetingAbout[meeting.kind]()}
          </p>
        </div>
      </header>
      <Told meeting={meeting} />
      <When from={meeting.starts_at} to={meeting.ends_at} date />
      <Facts meeting={meeting} />
      {isAhead(meeting) && <Bring meeting={meeting} />}
      <HelpCard />
    </div>
  );
}

function Told({ meeting }: { meeting: Meeting }) {
  if (meeting.status === "cancelled")
    return (
      <Notice icon="calendar-x" kind="stone">
        {t("Møtet er avlyst.")}
      </Notice>
    );
  if (meeting.status === "not_held")
    return (
      <Notice icon="calendar-x" kind="stone">
        {t("Møtet ble ikke holdt.")}
      </Notice>
    );
  if (meeting.status === "held") return <Tag icon="check">{t("Møtet er holdt")}</Tag>;
  return null;
}

const LOOKS: Record<Meeting["interpreter"], AnyIcon> = {
  no: "translate",
  needed: "hourglass-medium",
  ordered: "check",
};

function Facts({ meeting }: { meeting: Meeting }) {
  const { interpreter, interpreter_language: tongue } = meeting;
  const language = tongue ? languageOf(tongue) : undefined;
  return (
    <Card class="facts">
      {meeting.place && (
        <p class="step-line">
          <Icon name="map-pin-fill" size={24} label={t("Sted")} />
          <span data-speak="">
            <Nb tap>{meeting.place}</Nb>
          </span>
        </p>
      )}
      {whoComes(meeting, adviser.value?.name).map((one) => (
        <Who key={one.name} {...one} />
      ))}
      <p class="step-line" data-speak="">
        <Icon name={LOOKS[interpreter]} size={24} />
        <span>
          {interpreterWords[interpreter]()}
          {interpreter !== "no" && language?.code === tongue && (
            <>
              {": "}
              <bdi>{language?.name}</bdi>
            </>
          )}
        </span>
      </p>
    </Card>
  );
}

function Who({ name, role }: Attendee) {
  const words = role ? attendeeRoles[role]?.() : undefined;
  return (
    <p class="step-line">
      <Icon name="user" size={24} label={t("Hvem")} />
      <span data-speak="">
        <bdi>{name}</bdi>
        {role && (
          <>
            {comma()}
            {words ?? <Nb tap>{role}</Nb>}
          </>
        )}
      </span>
    </p>
  );
}

const hear = (id: string) => playVoice(id).catch(() => toast(t("Vi fikk ikke spilt av dette nå.")));

const brought = (id: string) => meetingById(id)?.bring ?? { text: null, pictures: [], voice: false };

/** A part of what is there when its turn comes; the rest stays. */
const put = (id: string, part: (now: Brought) => Partial<Omit<BringToMeeting, "id">>) =>
  act(bring, () => {
    const { voice: _kept, ...now } = brought(id);
    return { id, ...now, ...part(brought(id)) };
  });

/** "Dette vil jeg ta opp": pictures, words and a voice note, each kept as soon as it is made. */
function Bring({ meeting }: { meeting: Meeting }) {
  const now = brought(meeting.id);
  const text = useSignal(now.text ?? "");
  const waits = unsentOn("meeting", meeting.id) !== undefined;
  const turn = (code: string) =>
    void put(meeting.id, ({ pictures }) => ({
      pictures: pictures.includes(code) ? pictures.filter((one) => one !== code) : [...pictures, code],
    }));
  const isNew = text.value.trim() !== (now.text ?? "");
  const keep = () => put(meeting.id, () => ({ text: text.value.trim() || null }));
  const save = () => void keep().then(() => toast(t("Lagret")));
  useLeaving(() => {
    if (isNew) void keep();
  });
  return (
    <section class="stack">
      <h2 data-speak="">{t("Dette vil jeg ta opp")}</h2>
      {waits && <Unsent>{t("Ikke sendt ennå")}</Unsent>}
      <div class="tiles pictures">
        {Object.entries(bringPictures).map(([code, { picture, words }]) => (
          <ChoiceTile key={code} on={now.pictures.includes(code)} onChoose={() => turn(code)}>
            <Picture name={picture} size={44} />
            {words()}
          </ChoiceTile>
        ))}
      </div>
      <Field label={t("Med dine egne ord")} hint={t("Du kan snakke: trykk på mikrofonen på tastaturet.")}>
        {(ids) => (
          <textarea
            class="input"
            rows={3}
            maxLength={2000}
            dir="auto"
            {...ids}
            value={text.value}
            onInput={(event) => {
              text.value = event.currentTarget.value;
            }}
          />
        )}
      </Field>
      {isNew && (
        <Button wide icon="check" onClick={save}>
          {t("Lagre")}
        </Button>
      )}
      <VoiceNote
        has={now.voice}
        onHear={() => void hear(meeting.id)}
        onRecord={(voice) => void put(meeting.id, () => ({ voice }))}
        onRemove={() => void put(meeting.id, () => ({ voice: null }))}
      />
    </section>
  );
}
