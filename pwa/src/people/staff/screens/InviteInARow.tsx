import { useState } from "preact/hooks";
import { t, tn } from "../../../core/i18n";
import { Avatar, Button, Empty } from "../../../ui";
import { useInviting, type Wish } from "../invitation";
import { Page, Part } from "../parts";
import type { Participant } from "../types";
import { underName } from "../words";
import { InviteCode } from "./InviteCode";

interface RowProps {
  people: Participant[];
  language: string;
  onAgain: (missed: Participant[]) => void;
}

/** One after the other; who was passed over comes at the end. */
export function InviteInARow({ people, language, onAgain }: RowProps) {
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
      about={[t("{at} av {all}", { at: at + 1, all: people.length }), underName(person, people)]
        .filter(Boolean)
        .join(" · ")}
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
export function Finished({ title }: { title: string }) {
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
  // Others stand by and see the screen: a protected name waits until it is her turn.
  const named = following && !following.protected ? following : undefined;
  const next = named ? t("Neste: {name}", { name: named.name }) : following ? t("Neste") : t("Ferdig");
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
            {named && <Avatar size={32} />}
            {named && t("Så kommer {name}", { name: named.given_name })}
          </span>
          <Button kind="plain" small onClick={onMiss}>
            {t("Hopp over {name}", { name: person.given_name })}
          </Button>
        </div>
      )}
    </>
  );
}
