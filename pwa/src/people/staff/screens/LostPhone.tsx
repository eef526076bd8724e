import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { Button } from "../../../ui";
import { useOne } from "../ask";
import { Page, Part, Shown } from "../parts";
import { participant } from "../paths";
import type { Participant } from "../types";
import { One } from "./Invite";
import "../invite.css";

/** A phone is lost: the new one comes in, the old ones are signed out. Works in the room and over the telephone. */
export function LostPhone({ id }: { id: string }) {
  const asked = useOne<Participant>(participant(id));
  return (
    <Shown asked={asked}>
      {(person) => (
        <Page narrow title={t("Ny telefon")} about={<bdi>{person.name}</bdi>}>
          <NewPhone person={person} back={`/deltakere/${person.id}`} />
        </Page>
      )}
    </Shown>
  );
}

/** First what is going to happen, then the code. `back`: where the last button leads. */
export function NewPhone({ person, back }: { person: Participant; back: string }) {
  const [begun, begin] = useState(false);
  if (begun)
    return <One person={person} wish={{ language: person.language, replaces_device: true }} back={back} />;
  const name = person.given_name;
  const lines = [
    t("Vær sikker på at du snakker med {name}. Spør om noe bare dere vet.", { name }),
    t("Du leser opp 8 tall. De skrives inn på den nye telefonen."),
    t("Telefonen viser tre bilder. {name} sier hva det er, du trykker på dem.", { name }),
    t("Når den nye er inne, blir alle de gamle telefonene logget ut."),
  ];
  return (
    <Part title={t("Slik gjør dere det, også på telefon")}>
      <ol class="desk-steps">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <Button wide icon="device-mobile" onClick={() => begin(true)}>
        {t("Lag kode til ny telefon")}
      </Button>
    </Part>
  );
}
