import { useState } from "preact/hooks";
import { languages, t, tn } from "../../../core/i18n";
import { Avatar, Button, Check, Empty, Select } from "../../../ui";
import { useList } from "../ask";
import { useInviting, type Wish } from "../invitation";
import { Page, Part, Shown } from "../parts";
import { mine } from "../paths";
import type { Participant } from "../types";
import { underName } from "../words";
import { InviteCode } from "./InviteCode";

/** A whole group comes in, one after the other: chosen once, the language preset, then code by code. */
export function InviteGroup() {
  const asked = useList<Participant>(mine);
  const [queue, setQueue] = useState<{ people: Participant[]; language: string } | null>(null);
  return (
    <Shown asked={asked}>
      {(people) =>
        queue === null ? (
          <Choose
            people={people.filter(({ has_phone_app, left_on }) => !has_phone_app && !left_on)}
            onStart={(chosen, language) => setQueue({ people: chosen, language })}
          />
        ) : (
          <InARow
            key={queue.people[0]?.id}
            people={queue.people}
            language={queue.language}
            onAgain={(missed) => setQueue({ people: missed, language: queue.language })}
          />
        )
      }
    </Shown>
  );
}

interface ChooseProps {
  people: Participant[];
  onStart: (people: Participant[], language: string) => void;
}

function Choose({ people, onStart }: ChooseProps) {
  const [out, setOut] = useState<string[]>([]);
  const [language, setLanguage] = useState("");
  const chosen = people.filter(({ id }) => !out.includes(id));
  if (people.length === 0) return <Finished title={t("Alle er inne")} />;
  return (
    <Page title={t("Inviter")} about={tn("{n} er ikke inne ennå", "{n} er ikke inne ennå", people.length)}>
      <Select
        label={t("Språk på telefonene")}
        value={language}
        options={[
          { value: "", words: t("Det hver av dem leser") },
          ...languages.map(({ code, name }) => ({ value: code, words: name, lang: code })),
        ]}
        onChange={setLanguage}
      />
      <WhoComesIn people={people} out={out} onOut={setOut} />
      <div class="form-end stays">
        <Button wide icon="qr-code" disabled={chosen.length === 0} onClick={() => onStart(chosen, language)}>
          {tn("Inviter {n} person", "Inviter {n} personer", chosen.length)}
        </Button>
      </div>
    </Page>
  );
}

interface WhoProps {
  people: Participant[];
  /** Ids of those who stay out of it. */
  out: string[];
  onOut: (ids: string[]) => void;
}

function WhoComesIn({ people, out, onOut }: WhoProps) {
  const ids = people.map(({ id }) => id);
  const none = ids.every((id) => out.includes(id));
  return (
    <Part
      title={t("Hvem skal inn?")}
      tool={
        <Button kind="plain" small onClick={() => onOut(none ? [] : ids)}>
          {none ? t("Velg alle") : t("Velg ingen")}
        </Button>
      }
    >
      <ul class="desk-lines side-by-side">
        {people.map((person) => (
          <li key={person.id}>
            <Check
              on={!out.includes(person.id)}
              onChange={(on) => onOut(on ? out.filter((id) => id !== person.id) : [...out, person.id])}
            >
              <strong>
                <bdi>{person.name}</bdi>
              </strong>
              <span class="under">{underName(person, people)}</span>
            </Check>
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface InARowProps {
  people: Participant[];
  language: string;
  onAgain: (missed: Participant[]) => void;
}

function InARow({ people, language, onAgain }: InARowProps) {
  const [at, setAt] = useState(0);
  const [missed, setMissed] = useState<Participant[]>([]);
  const person = people[at];
  if (person === undefined)
    return missed.length === 0 ? (
      <Finished title={t("Gruppa er ferdig")} />
    ) : (
      <SomeMissed missed={missed} onAgain={() => onAgain(missed)} />
    );
  const following = people[at + 1];
  const next = () => setAt(at + 1);
  return (
    <Page
      narrow
      title={<bdi>{person.name}</bdi>}
      about={t("{at} av {all}", { at: at + 1, all: people.length })}
    >
      <Turn
        key={person.id}
        person={person}
        wish={{ language: language || person.language }}
        following={following}
        onNext={next}
        onMiss={() => {
          setMissed([...missed, person]);
          next();
        }}
      />
    </Page>
  );
}

/** Nobody is left to invite. */
function Finished({ title }: { title: string }) {
  return (
    <Page narrow title={t("Inviter")}>
      <Empty title={title} action={<Button href="/deltakere">{t("Til deltakerne")}</Button>} />
    </Page>
  );
}

/** Who was passed over is not forgotten when the row has come to its end. */
function SomeMissed({ missed, onAgain }: { missed: Participant[]; onAgain: () => void }) {
  return (
    <Page
      narrow
      title={t("Inviter")}
      about={tn("{n} er ikke inne ennå", "{n} er ikke inne ennå", missed.length)}
    >
      <Part title={t("Disse ble hoppet over")}>
        <ul class="desk-lines">
          {missed.map(({ id, name }) => (
            <li key={id}>
              <Avatar size={32} />
              <strong>
                <bdi>{name}</bdi>
              </strong>
            </li>
          ))}
        </ul>
        <Button wide icon="qr-code" onClick={onAgain}>
          {tn("Inviter {n} person", "Inviter {n} personer", missed.length)}
        </Button>
        <Button kind="plain" wide href="/deltakere">
          {t("Til deltakerne")}
        </Button>
      </Part>
    </Page>
  );
}

interface TurnProps {
  person: Participant;
  wish: Wish;
  following: Participant | undefined;
  onNext: () => void;
  onMiss: () => void;
}

function Turn({ person, wish, following, onNext, onMiss }: TurnProps) {
  const inviting = useInviting(person.id, wish);
  const next = following ? t("Neste: {name}", { name: following.name }) : t("Ferdig");
  return (
    <>
      <InviteCode
        inviting={inviting}
        name={person.given_name}
        next={
          <Button wide icon="arrow-right" onClick={onNext}>
            {next}
          </Button>
        }
      />
      {inviting.now?.state !== "claimed" && (
        <div class="row apart">
          <span class="row nowrap soft">
            {following && <Avatar size={32} />}
            {following && t("Så kommer {name}", { name: following.given_name })}
          </span>
          <Button kind="plain" small onClick={onMiss}>
            {t("Hopp over {name}", { name: person.given_name })}
          </Button>
        </div>
      )}
    </>
  );
}
