import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { go } from "../../../core/router";
import { useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Button, Sheet } from "../../../ui";
import { typedWords, wordsProblem } from "../../typedWords";
import { LISTS, type WordList } from "../lists";
import "../refusals";
import { employerProblem, type ListDraft, ListFields, type ListProblems } from "./ListFields";

interface ChangeProps {
  list: WordList;
  onDone: (list: WordList) => void;
  onClose: () => void;
}

/** Another name, day or trade, more words; or the whole list is taken away. */
export function ChangeList({ list, onDone, onClose }: ChangeProps) {
  const [draft, set] = useState<ListDraft>({
    employer: list.employer,
    day: list.day ?? "",
    trade: list.trade ?? "",
    words: "",
  });
  const [problems, tell] = useState<ListProblems>({});
  const saving = useSaving();
  const save = async (event: Event) => {
    event.preventDefault();
    const { employer, day, trade } = draft;
    const words = typedWords(draft.words);
    const wrong = {
      employer: employerProblem(employer),
      words: words.length ? wordsProblem(words, list.items.length) : undefined,
    };
    tell(wrong);
    if (wrong.employer || wrong.words) return;
    const body = { employer: employer.trim(), offer_date: day || null, trade: trade || null, words };
    const changed = await saving.save<WordList>("PATCH", `${LISTS}/${list.id}`, body);
    if (!changed) return;
    onDone(changed.data);
    onClose();
  };
  return (
    <Sheet title={t("Endre ordlista")} onClose={onClose} dialog>
      <form class="form" onSubmit={save}>
        <ListFields
          draft={draft}
          problems={problems}
          wordsLabel={t("Flere ord")}
          onChange={(fields) => {
            set({ ...draft, ...fields });
            tell({});
          }}
        />
        <TroubleCard trouble={saving.trouble} />
        <Button type="submit" wide icon="check" disabled={saving.busy}>
          {t("Lagre")}
        </Button>
      </form>
    </Sheet>
  );
}

/** Asks once; those of mine who were to go there lose it. */
export function RemoveList({ list, onClose }: { list: WordList; onClose: () => void }) {
  const saving = useSaving();
  const remove = async () => {
    if (await saving.save("DELETE", `${LISTS}/${list.id}`)) go("/ordlister", { replace: true });
  };
  return (
    <Sheet title={t("Vil du ta bort ordlista?")} onClose={onClose} dialog>
      <p>{t("De som skal dit, mister «Ord for første dag». Lenka slutter å virke.")}</p>
      <TroubleCard trouble={saving.trouble} />
      <Button kind="danger" wide icon="trash" disabled={saving.busy} onClick={remove}>
        {t("Ta bort ordlista")}
      </Button>
      <Button kind="soft" wide onClick={onClose}>
        {t("Nei, gå tilbake")}
      </Button>
    </Sheet>
  );
}
