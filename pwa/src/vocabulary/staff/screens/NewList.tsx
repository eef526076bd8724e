import { useState } from "preact/hooks";
import { today } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { newId } from "../../../core/id";
import { go } from "../../../core/router";
import { useSaving } from "../../../people/staff/ask";
import { Page, TroubleCard } from "../../../people/staff/parts";
import { Button, Card } from "../../../ui";
import { typedWords, wordsProblem } from "../../typedWords";
import { LISTS, listPath, type WordList } from "../lists";
import { employerProblem, type ListDraft, ListFields, type ListProblems } from "../parts/ListFields";

/** An employer's words, typed or pasted in a minute. */
export function NewList() {
  const [id] = useState(newId);
  const [draft, set] = useState<ListDraft>({ employer: "", day: "", trade: "", words: "" });
  const [problems, tell] = useState<ListProblems>({});
  const saving = useSaving();
  const save = async (event: Event) => {
    event.preventDefault();
    const { employer, day, trade } = draft;
    const words = typedWords(draft.words);
    const wrong = { employer: employerProblem(employer), words: wordsProblem(words) };
    tell(wrong);
    if (wrong.employer || wrong.words) return;
    const body = {
      id,
      employer: employer.trim(),
      words,
      ...(day && { offer_date: day }),
      ...(trade && { trade }),
    };
    const made = await saving.save<WordList>("POST", LISTS, body);
    if (made) go(listPath(made.data), { replace: true });
  };
  return (
    <Page narrow title={t("Ny ordliste")} about={t("Ordene en arbeidsgiver trenger")}>
      <form class="form" onSubmit={save}>
        <Card class="part">
          <ListFields
            draft={draft}
            problems={problems}
            from={today()}
            wordsLabel={t("Ordene")}
            onChange={(fields) => {
              set({ ...draft, ...fields });
              tell({});
            }}
          />
        </Card>
        <TroubleCard trouble={saving.trouble} />
        <div class="form-end">
          <Button type="submit" icon="check" disabled={saving.busy}>
            {t("Lag ordlista")}
          </Button>
        </div>
      </form>
    </Page>
  );
}
