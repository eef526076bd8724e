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
import { underName } from "../words";
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
    <Page
      title={t("Mistet telefon")}
      about={t("Hvem trenger en ny?")}
      tools={<Search label={t("Finn en person")} value={search} onChange={setSearch} />}
    >
      <Shown asked={asked}>{(people) => <Found people={people} search={search} onChoose={choose} />}</Shown>
    </Page>
  );
}

function Found({
  people,
  search,
  onChoose,
}: {
  people: Participant[];
  search: string;
  onChoose: (person: Participant) => void;
}) {
  const those = people.filter((one) => found(one, search));
  if (people.length === 0)
    return (
      <Empty inset title={t("Du følger ingen deltakere ennå")}>
        {t("Administratoren kan knytte deltakere til deg.")}
      </Empty>
    );
  if (those.length === 0) return <Empty inset title={t("Ingen med dette navnet")} />;
  return (
    <ul class="people-list side-by-side">
      {those.map((person) => (
        <li key={person.id}>
          <button type="button" class="people-row" onClick={() => onChoose(person)}>
            <Avatar size={40} />
            <span class="grow">
              <strong>
                <bdi>{person.name}</bdi>
              </strong>
              <span class="under">{underName(person, people)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
