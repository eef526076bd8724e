import { useState } from "preact/hooks";
import { languages, t, tn } from "../../../core/i18n";
import { Button, Check, Select } from "../../../ui";
import { useList } from "../ask";
import { Page, Part, Shown } from "../parts";
import { mine } from "../paths";
import { Search } from "../Search";
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

const byName = (a: Participant, b: Participant) => a.name.localeCompare(b.name, "nb");

function Choose({ people, onStart }: ChooseProps) {
  const [chosen, setChosen] = useState<string[]>([]);
  const [language, setLanguage] = useState("");
  const group = [...people].sort(byName);
  const queue = group.filter(({ id }) => chosen.includes(id));
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
      <WhoComesIn people={group} chosen={chosen} onChange={setChosen} />
      <div class="form-end stays">
        <Button wide icon="qr-code" disabled={queue.length === 0} onClick={() => onStart(queue, language)}>
          {queue.length > 0 ? tn("Inviter {n} person", "Inviter {n} personer", queue.length) : t("Inviter")}
        </Button>
      </div>
    </Page>
  );
}

interface WhoProps {
  people: Participant[];
  /** Ids of those who come in now. */
  chosen: string[];
  onChange: (ids: string[]) => void;
}

const MANY = 8;

/** Nobody is chosen beforehand: a group is the few who are in the room. */
function WhoComesIn({ people, chosen, onChange }: WhoProps) {
  const [sought, seek] = useState("");
  const words = sought.trim().toLocaleLowerCase();
  const shown = people.filter(({ name }) => name.toLocaleLowerCase().includes(words));
  const ids = people.map(({ id }) => id);
  const all = chosen.length === ids.length;
  return (
    <Part
      title={t("Hvem skal inn?")}
      tool={
        <Button kind="plain" small onClick={() => onChange(all ? [] : ids)}>
          {all ? t("Velg ingen") : t("Velg alle")}
        </Button>
      }
    >
      {people.length > MANY && <Search label={t("Finn en person")} value={sought} onChange={seek} />}
      <ul class="desk-lines side-by-side">
        {shown.map((person) => (
          <li key={person.id}>
            <Check
              on={chosen.includes(person.id)}
              onChange={(on) =>
                onChange(on ? [...chosen, person.id] : chosen.filter((id) => id !== person.id))
              }
            >
              <strong>
                <bdi>{person.name}</bdi>
              </strong>
              <span class="under">{underName(person, people)}</span>
            </Check>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p class="soft">{t("Ingen med dette navnet")}</p>}
    </Part>
  );
}
