import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { call } from "../../core/http";
import { t } from "../../core/i18n";
import { newId } from "../../core/id";
import { whyFailed } from "../../core/refusals";
import { me } from "../../people/queries";
import { Button, Card, Notice, Plate, toast } from "../../ui";

/** Has she one, made here or on another phone? Its address is known on this one only as it is made. */
function useFeed() {
  const address = useSignal<string | null>(null);
  const has = useSignal(false);
  const problem = useSignal<string | null>(null);
  const failed = (error: unknown) => {
    problem.value = whyFailed(error).text;
  };
  useEffect(() => {
    call<{ has_feed: boolean }>("GET", "/jobclub/calendar").then(({ data }) => {
      has.value ||= data.has_feed;
    }, failed);
  }, []);
  const make = () =>
    call<{ path: string }>("POST", "/jobclub/calendar", { body: {}, key: newId() }).then(({ data }) => {
      address.value = new URL(data.path, location.origin).href;
      has.value = true;
      problem.value = null;
    }, failed);
  const end = () =>
    call("DELETE", "/jobclub/calendar", { key: newId() }).then(() => {
      address.value = null;
      has.value = false;
      toast(t("Adressen virker ikke lenger"));
    }, failed);
  return { address: address.value, has: has.value, problem: problem.value, make, end };
}

/** A secret address that the phone's own calendar follows. It is shown once, as it is made; making a new one ends the old. */
export function CalendarFeed() {
  return (
    <div class="stack">
      <header class="row">
        <Plate picture="spiral-calendar" tone={4} size={84} />
        <h1 class="grow" data-speak="">
          {t("Kalender på telefonen")}
        </h1>
      </header>
      {me.value?.protected ? (
        <p data-speak="">{t("Av hensyn til deg lager vi ikke en kalender på nett.")}</p>
      ) : (
        <Feed />
      )}
    </div>
  );
}

function Feed() {
  const { address, has, problem, make, end } = useFeed();
  return (
    <>
      <p data-speak="">
        {t("Du får en hemmelig adresse. Legg den inn i kalenderen din. Da ser du timene dine der.")}
      </p>
      <p class="soft small" data-speak="">
        {t("Kalenderen viser ingen navn. Ikke gi adressen til andre.")}
      </p>
      {problem && (
        <Notice icon="info" kind="stone">
          {problem}
        </Notice>
      )}
      {address && <Address address={address} />}
      <Button kind={has ? "soft" : "main"} wide icon="link" onClick={() => void make()}>
        {has ? t("Lag en ny adresse") : t("Lag en adresse")}
      </Button>
      {has && <EndFeed onEnd={() => void end()} />}
    </>
  );
}

function EndFeed({ onEnd }: { onEnd: () => void }) {
  return (
    <>
      <p class="soft small" data-speak="">
        {t("Lager du en ny, slutter den gamle å virke.")}
      </p>
      <Button kind="plain" wide icon="trash" onClick={onEnd}>
        {t("Slutt med adressen")}
      </Button>
    </>
  );
}

function Address({ address }: { address: string }) {
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => toast(t("Kopiert")),
      () => {},
    );
  return (
    <Card>
      <p class="small">
        <bdi dir="ltr">{address}</bdi>
      </p>
      <div class="row">
        <a class="button main small" href={address.replace(/^https?:/, "webcal:")}>
          {t("Åpne i kalenderen")}
        </a>
        <Button kind="plain" small icon="copy" onClick={() => void copy()}>
          {t("Kopier")}
        </Button>
      </div>
    </Card>
  );
}
