import { useState } from "preact/hooks";
import { languages, t, tn } from "../../../core/i18n";
import { Button, Check, Select } from "../../../ui";
import { useList } from "../ask";
import { Page, Part, Shown } from "../parts";
import { mine } from "../paths";
import type { Participant } from "../types";
import { underName } from "../words";
import { Finished, InviteInARow } from "./InviteInARow";

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
          <InviteInARow
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
