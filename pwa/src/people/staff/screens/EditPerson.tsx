import { t } from "../../../core/i18n";
import { go } from "../../../core/router";
import { toast } from "../../../ui";
import { staffCard } from "../../queries";
import { useOne, useSaving } from "../ask";
import { assign } from "../assign";
import { changesOf, type Draft, draftOf } from "../form";
import { Page, Shown } from "../parts";
import { participant } from "../paths";
import type { Participant } from "../types";
import { PersonForm } from "./PersonForm";

/** Change what is known about a participant; only what was changed is sent. */
export function EditPerson({ id }: { id: string }) {
  const asked = useOne<Participant>(participant(id));
  return <Shown asked={asked}>{(person) => <Edit person={person} />}</Shown>;
}

function Edit({ person }: { person: Participant }) {
  const saving = useSaving();
  const page = `/deltakere/${person.id}`;
  const start = draftOf(person);
  const save = async (draft: Draft) => {
    const changes = changesOf(draft, start);
    if (Object.keys(changes).length > 0) {
      if ((await saving.save("PATCH", participant(person.id), changes)) === null) return;
      toast(t("Lagret"));
    }
    const adviser = draft.adviser_id !== start.adviser_id ? staffCard(draft.adviser_id) : undefined;
    if (adviser && !(await assign(saving, person.id, adviser))) return;
    go(page, { replace: true });
  };
  return (
    <Page narrow title={<bdi>{person.name}</bdi>}>
      <PersonForm start={start} saving={saving} act={t("Lagre")} onSave={save} cancel={page} />
    </Page>
  );
}
