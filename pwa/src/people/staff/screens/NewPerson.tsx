import { useRef } from "preact/hooks";
import { t } from "../../../core/i18n";
import { newId } from "../../../core/id";
import { go } from "../../../core/router";
import { me, staffCard } from "../../queries";
import { useSaving } from "../ask";
import { assign } from "../assign";
import { changesOf, type Draft, draftOf } from "../form";
import { Page } from "../parts";
import { participants } from "../paths";
import { PersonForm } from "./PersonForm";

/** A participant written in by hand; the next act, on her page, is to invite her. */
export function NewPerson() {
  const saving = useSaving();
  const made = useRef({ id: newId(), saved: false });
  const empty = draftOf(null);
  // Who is an adviser becomes hers (server/people/profile.py); anybody else is assigned by an act of its own.
  const mine = me.value?.roles.includes("adviser") ? (me.value?.id ?? "") : "";
  const save = async (draft: Draft) => {
    const { id } = made.current;
    const body = { id, language: draft.language, ...changesOf(draft, empty) };
    if (!made.current.saved && (await saving.save("POST", participants, body)) === null) return;
    made.current.saved = true;
    const adviser = draft.adviser_id !== mine ? staffCard(draft.adviser_id) : undefined;
    if (adviser && !(await assign(saving, id, adviser))) return;
    go(`/deltakere/${id}`, { replace: true });
  };
  return (
    <Page narrow title={t("Ny deltaker")} about={t("Bare navnet må med nå. Resten kan vente.")}>
      <PersonForm
        start={{ ...empty, adviser_id: mine }}
        saving={saving}
        act={t("Lagre deltakeren")}
        onSave={save}
        cancel="/deltakere"
      />
    </Page>
  );
}
