import "../lists.css";
import { useEffect, useState } from "preact/hooks";
import { osloDay } from "../../core/clock";
import { Problem } from "../../core/http";
import { t, tn } from "../../core/i18n";
import { whyFailed } from "../../core/refusals";
import { useSaving } from "../../people/staff/ask";
import { Button, Card, Empty, Nb, Notice } from "../../ui";
import { longDay } from "../../ui/dates";
import { WordsField } from "../parts/WordsField";
import { typedWords, wordsProblem } from "../typedWords";
import { byLink, type Seen, wordToken } from "../wordLink";

/** The employer writes the words of her workplace: no account, a link; she sees her own words and nothing about people. */
export function EmployerPage() {
  const token = wordToken();
  return token === null ? <NoLink /> : <ByLink key={token} token={token} />;
}

/** No link was opened in this tab. */
const NoLink = () => <Empty title={t("Åpne lenka på nytt")}>{t("Bruk lenka du fikk fra kommunen.")}</Empty>;

const overWords = () =>
  t("Lenka er gått ut, eller den er byttet ut med en ny. Be den som sendte den, om en ny lenke.");

const Over = () => <Empty title={t("Lenka virker ikke lenger")}>{overWords()}</Empty>;

function ByLink({ token }: { token: string }) {
  const [seen, see] = useState<Seen | null>(null);
  const { busy, trouble, save } = useSaving();
  const ask = async (words: readonly string[]) => {
    const answer = await save<Seen>(...byLink(token, words));
    if (answer) see(answer.data);
    return answer !== null;
  };
  useEffect(() => void ask([]), [token]);
  const over = trouble instanceof Problem && trouble.code === "code_unknown";
  if (over && seen === null) return <Over />;
  if (seen === null && trouble === null)
    return (
      <p class="soft waiting" role="status">
        {t("Et øyeblikk")}
      </p>
    );
  return (
    <div class="stack start employer contours">
      {seen && <Head seen={seen} />}
      {trouble && (
        <Notice kind="cloud" icon="info">
          <span role="alert">
            {over ? overWords() : whyFailed(trouble).text}{" "}
            {seen && t("Det du har skrevet, står her fremdeles.")}
          </span>
        </Notice>
      )}
      {seen ? (
        <Write seen={seen} busy={busy} onSend={ask} />
      ) : (
        <Button icon="arrow-clockwise" onClick={() => void ask([])}>
          {t("Prøv igjen")}
        </Button>
      )}
    </div>
  );
}

const Head = ({ seen }: { seen: Seen }) => (
  <header>
    <h1 data-speak="">{t("Hvilke ord trengs på jobben?")}</h1>
    <p data-speak="">
      <Nb>{seen.employer}</Nb>
      {seen.day && ` · ${t("Første dag {day}", { day: longDay(seen.day) })}`}
    </p>
    <p class="soft" data-speak="">
      {t("Skriv ord en ny kollega møter hos dere. Da kan hun eller han øve på dem før første dag.")}
    </p>
  </header>
);

interface WriteProps {
  seen: Seen;
  busy: boolean;
  onSend: (words: readonly string[]) => Promise<boolean>;
}

function Write({ seen, busy, onSend }: WriteProps) {
  const [text, write] = useState("");
  const [problem, tell] = useState<string>();
  const [sent, count] = useState(0);
  const send = async (event: Event) => {
    event.preventDefault();
    const words = typedWords(text);
    const wrong = wordsProblem(words);
    tell(wrong);
    count(0);
    if (wrong || busy || !(await onSend(words))) return;
    write("");
    count(words.length);
  };
  return (
    <>
      <form class="stack" onSubmit={send}>
        <WordsField
          label={t("Ordene")}
          hint={t("Ett ord på hver linje, eller med komma mellom.")}
          problem={problem}
          value={text}
          onChange={(next) => {
            write(next);
            tell(undefined);
          }}
        />
        <Button type="submit" wide icon="paper-plane-tilt" disabled={busy}>
          {busy ? t("Sender …") : t("Send ordene")}
        </Button>
        <div role="status">
          {sent > 0 && (
            <Notice icon="check">{tn("Takk. {n} ord er sendt.", "Takk. {n} ord er sendt.", sent)}</Notice>
          )}
        </div>
      </form>
      <There seen={seen} />
    </>
  );
}

function There({ seen }: { seen: Seen }) {
  return (
    <Card label={t("Ordene som er her")}>
      <h2 class="third" data-speak="">
        {seen.words.length
          ? tn("{n} ord er her nå", "{n} ord er her nå", seen.words.length)
          : t("Ingen ord ennå")}
      </h2>
      <ul class="word-chips">
        {seen.words.map((word) => (
          <li key={word} class="word-chip">
            <Nb>{word}</Nb>
          </li>
        ))}
      </ul>
      <p class="soft small">
        {t("Lenka virker til {day}. Dere ser bare ordene deres, ingenting om deltakere.", {
          day: longDay(osloDay(seen.expires_at)),
        })}
      </p>
    </Card>
  );
}
