import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { Button } from "../../../ui";
import { useSaving } from "../ask";
import { LinkCard } from "../LinkCard";
import { Page } from "../parts";
import { staff } from "../paths";
import type { StaffLink } from "../types";
import { type StaffDraft, StaffForm, staffBody } from "./StaffForm";

const EMPTY: StaffDraft = {
  given_name: "",
  family_name: "",
  roles: [],
  phone: "",
  hours: "",
  work_place: "",
};

/** A new colleague: who and what, then a link to send. */
export function NewStaff() {
  const saving = useSaving();
  const [made, setMade] = useState<{ link: StaffLink; name: string } | null>(null);
  const save = async (draft: StaffDraft) => {
    const saved = await saving.save<StaffLink>("POST", staff, staffBody(draft));
    if (saved !== null) setMade({ link: saved.data, name: draft.given_name.trim() });
  };
  return (
    <Page narrow title={t("Inviter en ansatt")}>
      {made === null ? (
        <StaffForm start={EMPTY} saving={saving} act={t("Lag lenke")} onSave={save} />
      ) : (
        <>
          <LinkCard link={made.link} name={made.name} />
          <div class="form-end">
            <Button kind="soft" icon="plus" onClick={() => setMade(null)}>
              {t("Inviter en til")}
            </Button>
            <Button kind="plain" href="/ansatte">
              {t("Til de ansatte")}
            </Button>
          </div>
        </>
      )}
    </Page>
  );
}
