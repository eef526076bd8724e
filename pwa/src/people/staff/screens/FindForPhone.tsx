import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { kept } from "../../../core/rows";
import { Avatar, Empty } from "../../../ui";
import { me } from "../../queries";
import { useList } from "../ask";
import { found } from "../participants";
import { Page, Shown } from "../parts";
import { mine, participants } from "../paths";
import { has } from "../rights";
import { Search } from "../Search";
import type { Participant } from "../types";
import { underName } from "../words";
import { NewPhone } from "./LostPhone";

/** Those whose phone I may replace: an admin everybody's, a leader that of whoever has a place with her, others their own people's. */
function useThose() {
  const asked = useList<Participant>(has("leader", "admin") ? participants : mine);
  const seated = new Set(
    [...kept<{ person_id: string }>("seat").value.values()].map((seat) => seat.person_id),
  );
  const isMine = ({ id, helpers }: Participant) =>
    seated.has(id) || helpers.some(({ staff_id }) => staff_id === me.value?.id);
  return has("admin") ? asked : { ...asked, data: asked.data?.filter(isMine) ?? null };
}

/** Any of her staff replaces a lost phone. */
export function FindForPhone() {
  const asked = useThose();
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
