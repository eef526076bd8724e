import { t } from "../../../core/i18n";
import { Button } from "../../../ui";
import { useOne } from "../ask";
import { useInviting, type Wish } from "../invitation";
import { Page, Shown } from "../parts";
import { participant } from "../paths";
import type { Participant } from "../types";
import { InviteCode } from "./InviteCode";

/** One participant comes in: in the room, or over the telephone. */
export function Invite({ id }: { id: string }) {
  const asked = useOne<Participant>(participant(id));
  return (
    <Shown asked={asked}>
      {(person) => (
        <Page
          narrow
          title={t("Inviter {name}", { name: person.given_name })}
          about={<bdi>{person.name}</bdi>}
        >
          <One person={person} wish={{ language: person.language }} back={`/deltakere/${person.id}`} />
        </Page>
      )}
    </Shown>
  );
}

export function One({ person, wish, back }: { person: Participant; wish: Wish; back: string }) {
  const inviting = useInviting(person.id, wish);
  return (
    <InviteCode
      inviting={inviting}
      name={person.given_name}
      next={
        <Button wide icon="check" href={back}>
          {t("Ferdig")}
        </Button>
      }
    />
  );
}
