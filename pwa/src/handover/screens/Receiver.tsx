import { useState } from "preact/hooks";
import { Problem } from "../../core/http";
import { t, tn } from "../../core/i18n";
import { whyFailed } from "../../core/refusals";
import { Digits, LENGTH } from "../../people/screens/Digits";
import { Button, Card, Empty, Notice, Plate } from "../../ui";
import { longDayAndClock } from "../../ui/dates";
import { navToken } from "../link";
import { Decide } from "../parts/Decide";
import { ItemLine } from "../parts/ItemLine";
import { Paper } from "../parts/Paper";
import { type Item, inOrder, isOpen, openItems } from "../queries";
import { look, type View, type Way } from "../view";
import { kindTitle, sections, titleOf } from "../words";
import "../handover.css";

/** The receiver's page: no account, a link and a code; a first name, what was released, and the items to take. */
export function ReceiverPage() {
  const token = navToken();
  const [way, setWay] = useState<Way | null>(null);
  const [view, put] = useState<View | null>(null);
  if (token === null) return <NoLink />;
  if (way === null || view === null)
    return (
      <CodePage
        token={token}
        onIn={(used, seen) => {
          setWay(used);
          put(seen);
        }}
      />
    );
  return <Seen view={view} way={way} put={put} />;
}

/** The page was loaded again: the token was in memory alone. */
const NoLink = () => (
  <Empty title={t("Åpne lenka på nytt")}>{t("Bruk lenka du fikk fra rådgiveren i kommunen.")}</Empty>
);

interface CodePageProps {
  token: string;
  onIn: (way: Way, view: View) => void;
}

function CodePage({ token, onIn }: CodePageProps) {
  const [digits, setDigits] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const enter = async (code: string) => {
    setBusy(true);
    setProblem(null);
    try {
      onIn({ token, code }, await look({ token, code }));
    } catch (error) {
      setProblem(wordsOf(error));
      setDigits("");
    }
    setBusy(false);
  };
  const type = (text: string) => {
    const typed = text.replace(/\D/g, "").slice(0, LENGTH);
    setDigits(typed);
    if (typed.length === LENGTH && !busy) void enter(typed);
  };
  return (
    <div class="stack start receiver">
      <header>
        <h1 data-speak="">{t("Overføringssamtale")}</h1>
        <p class="soft" data-speak="">
          {t("Skriv koden du fikk av rådgiveren i kommunen. Den har 8 tall.")}
        </p>
      </header>
      <Digits value={digits} busy={busy} onType={type} />
      {busy && (
        <p class="soft" role="status">
          {t("Et øyeblikk")}
        </p>
      )}
      {problem && (
        <Notice icon="info" kind="cloud">
          <span role="alert">{problem}</span>
        </Notice>
      )}
    </div>
  );
}

/** Which of the two does not fit is not said: who guesses shall learn nothing. */
function wordsOf(error: unknown): string {
  if (error instanceof Problem && error.status === 404)
    return t("Koden og lenka hører ikke sammen, eller de er gått ut. Ring rådgiveren og få nye.");
  return whyFailed(error).text;
}

interface SeenProps {
  view: View;
  way: Way;
  put: (view: View) => void;
}

function Seen({ view, way, put }: SeenProps) {
  const [deciding, decideOn] = useState<Item | null>(null);
  const released = view.sections.map(({ code }) => ({ code, released_at: "shown" }));
  return (
    <>
      <div class="stack on-screen handover receiver">
        <Head view={view} />
        <Items view={view} onDecide={decideOn} />
        <Released view={view} />
        <Button kind="outline" wide icon="printer" onClick={() => print()}>
          {t("Skriv ut til mappa")}
        </Button>
      </div>
      <Paper paper={{ ...view, id: way.token, name: view.given_name, sections: released }} />
      {deciding && (
        <Decide
          way={way}
          item={deciding}
          name={view.parties.receiver?.name ?? ""}
          onDecided={(next) => {
            put(next);
            decideOn(null);
          }}
          onClose={() => decideOn(null)}
        />
      )}
    </>
  );
}

function Head({ view }: { view: View }) {
  const open = openItems(view).length;
  return (
    <>
      <header>
        <h1 data-speak="">
          <bdi>{view.given_name}</bdi>
        </h1>
        <p class="soft" data-speak="">
          {kindTitle[view.kind]()}
          {" · "}
          {longDayAndClock(view.starts_at)}
        </p>
      </header>
      {view.status === "not_held" && (
        <Notice kind="cloud" icon="calendar-x">
          {t("Møtet ble ikke holdt. Rådgiveren i kommunen finner en ny dag.")}
        </Notice>
      )}
      {isOpen(view) && open > 0 && (
        <Notice kind="cloud" icon="lock">
          {tn("{n} punkt mangler ansvarlig.", "{n} punkter mangler ansvarlig.", open)}
        </Notice>
      )}
    </>
  );
}

function Items({ view, onDecide }: { view: View; onDecide: (item: Item) => void }) {
  const first = openItems(view)[0];
  return (
    <Card label={t("Punktene")}>
      <h2 class="third" data-speak="">
        {t("Punktene")}
      </h2>
      <ul class="item-list">
        {inOrder(view.items).map((item) => (
          <ItemLine key={item.id} item={item}>
            {isOpen(view) && item.state === "open" && (
              <Button
                kind={item === first ? "main" : "soft"}
                small
                label={t("Svar: {title}", { title: titleOf(item) })}
                onClick={() => onDecide(item)}
              >
                {t("Svar")}
              </Button>
            )}
          </ItemLine>
        ))}
      </ul>
    </Card>
  );
}

/** What she has opened, and nothing else. */
function Released({ view }: { view: View }) {
  return (
    <Card label={t("Vist med samtykke")}>
      <h2 class="third" data-speak="">
        {t("Vist med samtykke")}
      </h2>
      {view.sections.length === 0 && (
        <p class="soft">{t("{name} har ikke vist noe mer ennå.", { name: view.given_name })}</p>
      )}
      <ul class="item-list">
        {view.sections.map(({ code, lines = [] }) => (
          <li key={code} class="item-line">
            <Plate picture={sections[code].picture} tone={sections[code].tone} size={48} />
            <div class="grow">
              <p class="strong">{sections[code].title()}</p>
              {lines.map((line) => (
                <p key={line}>
                  <bdi lang="nb">{line}</bdi>
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
