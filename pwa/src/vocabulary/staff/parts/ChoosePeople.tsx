import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { me } from "../../../people/queries";
import { useList, useSaving } from "../../../people/staff/ask";
import { Shown, TroubleCard } from "../../../people/staff/parts";
import type { Participant } from "../../../people/staff/types";
import { Button, Check, Sheet } from "../../../ui";
import { goingOf, LISTS, mayGo, type WordList } from "../lists";

interface ChooseProps {
  list: WordList;
  onDone: (list: WordList) => void;
  onClose: () => void;
}

/** Those of mine who go there: each gets "words for your first day". */
export function ChoosePeople({ list, onDone, onClose }: ChooseProps) {
  const asked = useList<Participant>("/people/mine");
  return (
    <Sheet title={t("Hvem skal dit?")} onClose={onClose} dialog>
      <Shown asked={asked}>
        {(people) => (
          <Choose list={list} people={mayGo(people, me.value?.id)} onDone={onDone} onClose={onClose} />
        )}
      </Shown>
    </Sheet>
  );
}

function Choose({ list, people, onDone, onClose }: ChooseProps & { people: Participant[] }) {
  // Of those who go there, mine alone: others that I read of, such as my class, are somebody else's to send.
  const [chosen, choose] = useState(() => new Set(goingOf(list, people)));
  const saving = useSaving();
  if (!people.length)
    return (
      <p class="soft">
        {t("Du kan velge deltakere som du er jobbspesialist eller lærer for.")}{" "}
        {t("Administratoren kan knytte deltakere til deg.")}
      </p>
    );
  const turn = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    choose(next);
  };
  const save = async () => {
    const body = { person_ids: [...chosen].sort() };
    const done = await saving.save<WordList>("PUT", `${LISTS}/${list.id}/people`, body);
    if (!done) return;
    onDone(done.data);
    onClose();
  };
  return (
    <>
      <ul class="plain stack tight">
        {people.map(({ id, name }) => (
          <li key={id}>
            <Check on={chosen.has(id)} onChange={(on) => turn(id, on)}>
              <bdi>{name}</bdi>
            </Check>
          </li>
        ))}
      </ul>
      <p class="soft small">{t("De får beskjed. De bestemmer selv om du ser hvor mange ord de kan.")}</p>
      <TroubleCard trouble={saving.trouble} />
      <Button wide icon="check" disabled={saving.busy} onClick={save}>
        {t("Lagre")}
      </Button>
    </>
  );
}
