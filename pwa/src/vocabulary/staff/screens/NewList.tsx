import { useState } from "preact/hooks";
import { today } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { newId } from "../../../core/id";
import { go } from "../../../core/router";
import { fieldsOf, useSaving } from "../../../people/staff/ask";
import { Page, TroubleCard } from "../../../people/staff/parts";
import { Button, Card, Select, TextField } from "../../../ui";
import { allTrades, titleOf } from "../../names";
import { WordsField } from "../../parts/WordsField";
import { typedWords, wordsProblem } from "../../typedWords";
import { LISTS, listPath, type WordList } from "../lists";

type Problems = { employer?: string | undefined; words?: string | undefined };

/** An employer's words, typed or pasted in a minute. */
export function NewList() {
  const [id] = useState(newId);
  const [draft, set] = useState({ employer: "", day: "", trade: "", words: "" });
  const [problems, tell] = useState<Problems>({});
  const saving = useSaving();
  const change = (fields: Partial<typeof draft>) => {
    set({ ...draft, ...fields });
    tell({});
  };
  const save = async (event: Event) => {
    event.preventDefault();
    const words = typedWords(draft.words);
    const wrong = { employer: employerProblem(draft.employer), words: wordsProblem(words) };
    tell(wrong);
    if (wrong.employer || wrong.words) return;
    const { day, trade } = draft;
    const body = {
      id,
      employer: draft.employer.trim(),
      words,
      ...(day && { offer_date: day }),
      ...(trade && { trade }),
    };
    const made = await saving.save<WordList>("POST", LISTS, body);
    if (made) go(listPath(made.data), { replace: true });
  };
  const refused = fieldsOf(saving.trouble);
  return (
    <Page narrow title={t("Ny ordliste")} about={t("Ordene en arbeidsgiver trenger")}>
      <form class="form" onSubmit={save}>
        <Card class="part">
          <div class="pair">
            <TextField
              label={t("Arbeidsgiver")}
              value={draft.employer}
              maxLength={100}
              autoComplete="off"
              problem={
                problems.employer ?? (refused.employer ? t("Skriv navnet på arbeidsgiveren.") : undefined)
              }
              onChange={(employer) => change({ employer })}
            />
            <TextField
              label={t("Første dag")}
              type="date"
              min={today()}
              value={draft.day}
              onChange={(day) => change({ day })}
            />
          </div>
          <TradeSelect value={draft.trade} onChange={(trade) => change({ trade })} />
          <WordsField
            label={t("Ordene")}
            hint={t("Ett ord på hver linje, eller med komma mellom.")}
            value={draft.words}
            problem={problems.words ?? (refused.words ? t("Se på ordene en gang til.") : undefined)}
            onChange={(words) => change({ words })}
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

const employerProblem = (name: string) =>
  name.trim() === "" ? t("Skriv navnet på arbeidsgiveren.") : undefined;

/** The trade tells which of two like words is meant. */
function TradeSelect({ value, onChange }: { value: string; onChange: (trade: string) => void }) {
  return (
    <Select
      label={t("Fag")}
      value={value}
      options={[
        { value: "", words: t("Ikke valgt") },
        ...allTrades.map((trade) => ({ value: trade, words: titleOf({ id: trade, title: trade }) })),
      ]}
      onChange={onChange}
    />
  );
}
