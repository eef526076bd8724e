import { useState } from "preact/hooks";
import { t } from "../../core/i18n";
import { Button, PersonStrip, Select, Sheet } from "../../ui";
import { badgeOf, staffCard } from "../queries";
import { useSaving } from "./ask";
import { assign } from "./assign";
import { Part, TroubleCard } from "./parts";
import { mayAssignAdviser, mayChange } from "./rights";
import { useStaff } from "./staffCards";
import type { HelperRole, Participant } from "./types";
import { optionsOf, roles, type Words, wordsFor } from "./words";

/** Who looks after her, each with a call button; her adviser brings in others. */
export function HelpersPart({ person, put }: { person: Participant; put: (person: Participant) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <Part
      title={t("Hvem som hjelper")}
      tool={
        mayChange(person) && (
          <Button kind="plain" small icon="s-user-plus" onClick={() => setOpen(true)}>
            {t("Legg til")}
          </Button>
        )
      }
    >
      {person.helpers.length === 0 && <p class="soft">{t("Ingen ennå.")}</p>}
      {person.helpers.map(({ role, staff_id }) => (
        <Helper key={`${role} ${staff_id}`} role={role} staffId={staff_id} />
      ))}
      {open && <HelperSheet person={person} onClose={() => setOpen(false)} onDone={put} />}
    </Part>
  );
}

function Helper({ role, staffId }: { role: HelperRole; staffId: string }) {
  const card = staffCard(staffId);
  if (card === undefined) return <p>{t("{role}: er ikke her lenger", { role: wordsFor(roles, role) })}</p>;
  const about = [wordsFor(roles, role), card.hours].filter(Boolean).join(" · ");
  return <PersonStrip name={card.name} role={badgeOf(card)} about={about} phone={card.phone} />;
}

/** The roles that can be given here; a new adviser is an admin's to choose. */
function offered(): Words {
  const { adviser, job_specialist, teacher, mentor } = roles as Record<HelperRole, () => string>;
  const others = { job_specialist, teacher, mentor };
  return mayAssignAdviser() ? { adviser, ...others } : others;
}

interface HelperSheetProps {
  person: Participant;
  onClose: () => void;
  onDone: (person: Participant) => void;
}

/** One of each role: whoever had it before, ends. */
function HelperSheet({ person, onClose, onDone }: HelperSheetProps) {
  const [role, setRole] = useState<HelperRole>("job_specialist");
  const [id, setId] = useState("");
  const saving = useSaving();
  const choices = useStaff(role);
  const card = staffCard(id);
  const save = async () => {
    if (!card || !(await assign(saving, person.id, card, role))) return;
    const others = person.helpers.filter((helper) => helper.role !== role);
    onDone({ ...person, helpers: [...others, { role, staff_id: card.id }] });
    onClose();
  };
  return (
    <Sheet title={t("Hvem skal hjelpe {name}?", { name: person.given_name })} onClose={onClose} dialog>
      <Select
        label={t("Rolle")}
        value={role}
        options={optionsOf(offered())}
        onChange={(next) => {
          setRole(next as HelperRole);
          setId("");
        }}
      />
      <Select
        label={t("Hvem")}
        value={id}
        options={[{ value: "", words: t("Velg en ansatt") }, ...choices]}
        onChange={setId}
      />
      <TroubleCard trouble={saving.trouble} again={save} />
      <Button wide icon="check" disabled={!card || saving.busy} onClick={save}>
        {card ? t("Gi til {name}", { name: card.name }) : t("Velg en ansatt")}
      </Button>
    </Sheet>
  );
}
