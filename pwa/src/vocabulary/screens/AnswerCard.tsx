import "../vocabulary.css";
import { useEffect } from "preact/hooks";
import { t } from "../../core/i18n";
import { Button, Card, Empty, Nb } from "../../ui";
import { readWritten, written } from "../answers";
import { questionsOf } from "../decks";
import { follow } from "../follow";
import { TextSound } from "../parts/Sounds";

/** My own prepared answers on one card, to read on the bus. */
export function AnswerCard({ trade }: { trade: string }) {
  follow();
  const questions = questionsOf(trade);
  const ids = questions.map(({ id }) => id).join();
  useEffect(() => void readWritten(ids.split(",")).catch(() => {}), [ids]);
  const mine = questions.filter(({ id }) => written.value.get(id)?.trim());
  if (!mine.length)
    return (
      <Empty
        title={t("Kortet ditt er tomt")}
        action={
          <Button icon="arrow-right" href={`/ord/intervju/${trade}`}>
            {t("Øv på intervju")}
          </Button>
        }
      >
        {t("Skriv et svar under et spørsmål, så kommer det hit.")}
      </Empty>
    );
  return (
    <div class="stack">
      <h1 data-speak="">{t("Svarene mine")}</h1>
      {mine.map((question) => (
        <Card key={question.id}>
          <h2 class="third">
            <Nb tap>{question.word}</Nb>
          </h2>
          <p>
            <bdi lang="nb">{written.value.get(question.id)}</bdi>
          </p>
          <TextSound text={written.value.get(question.id) ?? ""} />
        </Card>
      ))}
      <Button kind="soft" wide icon="arrow-right" href={`/ord/intervju/${trade}`}>
        {t("Øv på intervju")}
      </Button>
    </div>
  );
}
