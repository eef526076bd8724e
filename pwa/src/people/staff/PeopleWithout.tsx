import { useState } from "preact/hooks";
import { t, tn } from "../../core/i18n";
import { Avatar, Button } from "../../ui";
import { useSaving } from "./ask";
import { assign } from "./assign";
import { Getter, giveTo } from "./Getter";
import { Part, TroubleCard } from "./parts";
import type { Participant, StaffMember } from "./types";
import { underName } from "./words";

interface PeopleProps {
  people: Participant[];
  advisers: StaffMember[];
  put: (people: Participant[]) => void;
  again: () => void;
}

/** Participants whom nobody advises. */
export function PeopleWithout({ people, advisers, put, again }: PeopleProps) {
  const [id, setId] = useState("");
  const saving = useSaving();
  const adviser = advisers.find((member) => member.id === id);
  const give = async (person: Participant) => {
    if (!adviser || !(await assign(saving, person.id, adviser))) return;
    put(people.filter((other) => other.id !== person.id));
    again();
  };
  return (
    <Part title={tn("{n} deltaker uten rådgiver", "{n} deltakere uten rådgiver", people.length)}>
      <Getter label={t("Rådgiver")} members={advisers} value={id} onChange={setId} count />
      <TroubleCard trouble={saving.trouble} />
      <ul class="desk-lines">
        {people.map((person) => (
          <li key={person.id}>
            <Avatar size={38} />
            <span class="grow">
              <strong>
                <bdi>{person.name}</bdi>
              </strong>
              <span class="under">{underName(person, people, person.mother_tongue ?? person.language)}</span>
            </span>
            <Button kind="soft" small disabled={!adviser || saving.busy} onClick={() => void give(person)}>
              {giveTo(adviser)}
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  );
}
