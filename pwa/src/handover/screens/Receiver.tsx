import { useEffect, useMemo, useState } from "preact/hooks";
import { Problem } from "../../core/http";
import { t, tn } from "../../core/i18n";
import { whyFailed } from "../../core/refusals";
import { Digits, LENGTH } from "../../people/screens/Digits";
import { Button, Card, Empty, grouped, Icon, Notice, Plate, RoundButton, WhyNot } from "../../ui";
import { longDayAndClock } from "../../ui/dates";
import { navToken } from "../link";
import { Decide } from "../parts/Decide";
import { ItemLine } from "../parts/ItemLine";
import { Lines } from "../parts/Lines";
import { Paper } from "../parts/Paper";
import { type Item, inOrder, isOpen, isReleased, openItems } from "../queries";
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
    <div class="stack start receiver contours">
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
      <WhyNot words={problem} />
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
  return (
    <>
      <div class="stack on-screen handover receiver">
        <Head view={view} />
        <Items view={view} onDecide={decideOn} />
        <Released view={view} />
        <Button kind="outline" wide icon="printer" onClick={() => print()}>
          {t("Skriv ut til mappa")}
        </Button>
        {view.export && <Follows all={view.export} />}
      </div>
      <Paper paper={{ ...view, name: nameOf(view) }} />
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
          <bdi>{nameOf(view)}</bdi>
        </h1>
        <p class="soft" data-speak="">
          {kindTitle[view.kind]()}
          {" · "}
          {longDayAndClock(view.starts_at)}
        </p>
      </header>
      <Numbers view={view} />
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

/** Whom to ring: her, where she released her number, and who hands her over. */
function Numbers({ view }: { view: View }) {
  const { adviser } = view.parties;
  const people = [
    { name: nameOf(view), about: t("Deltaker"), phone: view.phone },
    { name: adviser?.name ?? "", about: t("Rådgiver i kommunen"), phone: adviser?.phone },
  ].filter((one) => one.phone);
  return (
    <>
      {people.map(({ name, about, phone }) => (
        <div key={about} class="row nowrap">
          <p class="grow">
            <bdi>{name}</bdi>
            <span class="soft block small">
              {about}
              {" · "}
              <bdi dir="ltr">{grouped(phone ?? "")}</bdi>
            </span>
          </p>
          <RoundButton icon="phone-fill" label={t("Ring {name}", { name })} href={`tel:${phone}`} size={48} />
        </div>
      ))}
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
      {(view.held_back ?? 0) > 0 && (
        <p class="soft row nowrap">
          <Icon name="lock" size={22} />
          <span>
            {tn(
              "{n} punkt er ikke vist. Deltakeren bestemmer.",
              "{n} punkter er ikke vist. Deltakeren bestemmer.",
              view.held_back ?? 0,
            )}
          </span>
        </p>
      )}
    </Card>
  );
}

/** The whole name where she has released it, else the first alone. */
const nameOf = (view: View): string => view.name ?? view.first_name ?? t("Deltaker");

/** After a move to another municipality: everything that she released, as a file for their own system. */
function Follows({ all }: { all: NonNullable<View["export"]> }) {
  const address = useMemo(
    () => URL.createObjectURL(new Blob([JSON.stringify(all, null, 2)], { type: "application/json" })),
    [all],
  );
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <Button kind="soft" wide href={address} download="overforing.json">
      {t("Last ned det som følger med")}
    </Button>
  );
}

/** What she has opened, and nothing else. */
function Released({ view }: { view: View }) {
  const shown = view.sections.filter(isReleased);
  return (
    <Card label={t("Vist med samtykke")}>
      <h2 class="third" data-speak="">
        {t("Vist med samtykke")}
      </h2>
      {shown.length === 0 && (
        <p class="soft">{t("{name} har ikke vist noe mer ennå.", { name: nameOf(view) })}</p>
      )}
      <ul class="item-list">
        {shown.map(({ code, lines }) => (
          <li key={code} class="item-line">
            <Plate picture={sections[code].picture} tone={sections[code].tone} size={48} />
            <div class="grow">
              <p class="strong">{sections[code].title()}</p>
              {lines?.length ? <Lines lines={lines} /> : <p class="soft">{t("Ingenting her ennå")}</p>}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
