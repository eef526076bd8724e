import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { Avatar, Empty } from "../../../ui";
import { useList } from "../ask";
import { found } from "../participants";
import { Page, Shown } from "../parts";
import { mine, participants } from "../paths";
import { has } from "../rights";
import { Search } from "../Search";
import type { Participant } from "../types";
import { languagesSpoken, wordsFor } from "../words";
import { NewPhone } from "./LostPhone";

/** Any of her staff replaces a lost phone: a leader finds her among everybody, a teacher among her own. */
export function FindForPhone() {
  const asked = useList<Participant>(has("leader", "adviser", "admin") ? participants : mine);
  const [person, choose] = useState<Participant | null>(null);
  const [search, setSearch] = useState("");
  if (person !== null)
    return (
      <Page narrow title={t("Ny telefon")} about={<bdi>{person.name}</bdi>}>
        <NewPhone person={person} back="/ny-telefon" />
      </Page>
    );
  return (
    <Page narrow title={t("Mistet telefon")} about={t("Hvem trenger en ny?")}>
      <Search label={t("Finn en person")} value={search} onChange={setSearch} />
      <Shown asked={asked}>
        {(people) => <Found people={people.filter((one) => found(one, search))} onChoose={choose} />}
      </Shown>
    </Page>
  );
}

function Found({ people, onChoose }: { people: Participant[]; onChoose: (person: Participant) => void }) {
  if (people.length === 0) return <Empty inset title={t("Ingen med dette navnet")} />;
  return (
    <ul class="people-list">
      {people.map((person) => (
        <li key={person.id}>
          <button type="button" class="people-row" onClick={() => onChoose(person)}>
            <Avatar size={40} />
            <span class="grow">
              <strong>
                <bdi>{person.name}</bdi>
              </strong>
              <span class="under">{wordsFor(languagesSpoken, person.language)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
