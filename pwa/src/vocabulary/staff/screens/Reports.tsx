import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { useList, useSaving } from "../../../people/staff/ask";
import { Page, Shown, TroubleCard } from "../../../people/staff/parts";
import { Button, Card, Empty, Nb, Segmented, Tabs, Tag, TextArea, toast } from "../../../ui";
import { since } from "../../../ui/dates";
import { OneWord } from "../parts/OneWord";
import { editAddress, mayGloss, nameOf, teaches, type WordReport } from "../teaching";
import { reported } from "../words";

/** What people say is wrong with words: looked at, mended, answered. A bilingual colleague sees glosses alone. */
export function Reports() {
  const [open, setOpen] = useState("open");
  const asked = useList<WordReport>(`/vocabulary/reports${open === "open" ? "?open=true" : ""}`);
  const answered = (report: WordReport) =>
    asked.put(
      (asked.data ?? []).flatMap((one) => (one.id !== report.id ? [one] : open === "open" ? [] : [report])),
    );
  return (
    <Page narrow title={t("Meldt fra av brukere")} about={t("Du ser ordet, aldri hvem som sa fra.")}>
      <Tabs
        label={t("Hva som vises")}
        tabs={[
          { value: "open", words: t("Uten svar") },
          { value: "all", words: t("Alle") },
        ]}
        value={open}
        onChange={setOpen}
      />
      <Shown asked={asked}>
        {(all) =>
          all.length === 0 ? (
            <Empty inset title={t("Ingen har meldt fra nå")} />
          ) : (
            <ul class="plain stack">
              {all.map((report) => (
                <li key={report.id}>
                  <Report report={report} onAnswered={answered} />
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </Page>
  );
}

function Report({ report, onAnswered }: { report: WordReport; onAnswered: (report: WordReport) => void }) {
  return (
    <Card class="part">
      <div class="row apart">
        <h2 class="part-title">
          <Nb>{report.word ?? report.word_id}</Nb>
        </h2>
        <span class="soft">{since(report.at)}</span>
      </div>
      <p class="tags">
        <Tag tone="words">{reported[report.what]()}</Tag>
        {report.lang && <Tag tone="stone">{nameOf(report.lang)}</Tag>}
      </p>
      {report.text && (
        <blockquote class="report-said">
          <bdi dir="auto">{report.text}</bdi>
        </blockquote>
      )}
      {report.word && <Mend report={report} />}
      {report.answer === null ? (
        <AnswerForm report={report} onAnswered={onAnswered} />
      ) : (
        <p>
          <Tag tone={report.fixed ? "good" : "stone"} icon={report.fixed ? "check" : "minus"}>
            {report.fixed ? t("Rettet") : t("Ikke endret")}
          </Tag>{" "}
          <bdi>{report.answer}</bdi>
        </p>
      )}
    </Card>
  );
}

/** The way to what was meant. */
function Mend({ report }: { report: WordReport }) {
  if (report.what === "gloss" && report.lang && mayGloss(report.lang))
    return (
      <div class="row">
        <OneWord wordId={report.word_id} lang={report.lang} what="gloss" onSettled={() => {}} />
      </div>
    );
  if (!teaches()) return null;
  return (
    <div class="row">
      {report.what === "sound" ? (
        <OneWord wordId={report.word_id} lang="nb" what="recording" onSettled={() => {}} />
      ) : (
        <Button small kind="soft" icon="pencil-simple" href={editAddress(report.word_id)}>
          {t("Rett ordet")}
        </Button>
      )}
    </div>
  );
}

function AnswerForm({
  report,
  onAnswered,
}: {
  report: WordReport;
  onAnswered: (report: WordReport) => void;
}) {
  const [answer, setAnswer] = useState("");
  const [fixed, setFixed] = useState("yes");
  const saving = useSaving();
  const send = async (event: Event) => {
    event.preventDefault();
    const body = { answer: answer.trim(), fixed: fixed === "yes" };
    const done = await saving.save<WordReport>("PUT", `/vocabulary/reports/${report.id}/answer`, body);
    if (done === null) return;
    toast(t("Svaret er sendt."));
    onAnswered(done.data);
  };
  return (
    <form class="form" onSubmit={(event) => void send(event)} noValidate>
      <Segmented
        label={t("Hva du gjorde")}
        name={`fixed-${report.id}`}
        value={fixed}
        options={[
          { value: "yes", words: t("Rettet") },
          { value: "no", words: t("Ikke endret") },
        ]}
        onChange={setFixed}
      />
      <TextArea
        label={t("Svar til den som sa fra")}
        rows={2}
        maxLength={500}
        value={answer}
        onChange={setAnswer}
      />
      <TroubleCard trouble={saving.trouble} />
      <div class="form-end">
        <Button type="submit" small icon="paper-plane-tilt" disabled={saving.busy || !answer.trim()}>
          {t("Send svaret")}
        </Button>
      </div>
    </form>
  );
}
