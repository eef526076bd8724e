import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { call } from "../../core/http";
import { t } from "../../core/i18n";
import { whyFailed } from "../../core/refusals";
import { Button, Card, Icon, Notice } from "../../ui";
import { since } from "../../ui/dates";
import { type Rule, WhoSees } from "../parts/WhoSees";
import { seesWords } from "../sees";

interface Look {
  id: string;
  at: string;
  action: string;
  name: string;
}
type Items<T> = { items: T[] };

/** Who may see what is about me, who has looked, and everything as a file. */
export function MyData() {
  const rules = useSignal<Rule[]>([]);
  const looks = useSignal<Look[] | null>(null);
  const problem = useSignal<string | null>(null);
  const failed = (error: unknown) => {
    problem.value = whyFailed(error).text;
  };
  useEffect(() => {
    call<Items<Rule>>("GET", "/people/me/who-sees").then(({ data }) => {
      rules.value = data.items;
    }, failed);
    call<Items<Look>>("GET", "/people/me/log").then(({ data }) => {
      looks.value = data.items;
    }, failed);
  }, []);
  return (
    <div class="stack">
      <h1 data-speak="">{t("Mine opplysninger")}</h1>
      {problem.value && (
        <Notice icon="info" kind="stone">
          {problem.value}
        </Notice>
      )}
      <h2 class="third" data-speak="">
        {t("Disse kan se det de trenger om deg")}
      </h2>
      <WhoSees rules={rules.value} />
      <p class="small soft" data-speak="">
        {t("Bare den som hjelper deg, ser planen din. Andre ansatte ser bare navn, språk og norsknivå.")}
      </p>
      {(looks.value || !problem.value) && (
        <>
          <h2 class="third" data-speak="">
            {t("Disse har sett på det som er mest privat")}
          </h2>
          <Looks looks={looks.value} />
        </>
      )}
      <Button kind="outline" wide icon="copy" onClick={() => void download().catch(failed)}>
        {t("Last ned alt om meg")}
      </Button>
    </div>
  );
}

/** Nobody looked: an admin let another member of staff come to her. */
const OPENED: ReadonlySet<string> = new Set(["people.stand_in", "people.reset_staff", "people.assign"]);

/** As many as are seen at a glance. */
const FIRST = 5;

function Looks({ looks }: { looks: Look[] | null }) {
  const all = useSignal(false);
  if (!looks?.length)
    return (
      <p class="soft" data-speak="">
        {looks ? t("Ingen har sett på det.") : t("Et øyeblikk")}
      </p>
    );
  return (
    <Card>
      {looks.slice(0, all.value ? undefined : FIRST).map((look) => (
        <p key={look.id} class="row" data-speak="">
          <Icon name="user" size={24} />
          <span class="grow">
            <span class="strong block">
              <bdi>{look.name}</bdi>
            </span>
            <span class="small soft block">{since(look.at)}</span>
            {seesWords(look.action) && <span class="small soft block">{seesWords(look.action)}</span>}
            {OPENED.has(look.action) && (
              <span class="small soft block">{t("Ga en annen ansatt tilgang til deg.")}</span>
            )}
          </span>
        </p>
      ))}
      {!all.value && looks.length > FIRST && (
        <Button
          kind="plain"
          wide
          icon="caret-down"
          onClick={() => {
            all.value = true;
          }}
        >
          {t("Se alle")}
        </Button>
      )}
    </Card>
  );
}

/** Everything the municipality keeps about her here, as one file. */
async function download(): Promise<void> {
  const { data } = await call("GET", "/people/me/export");
  const url = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = "mine-opplysninger.json";
  link.click();
  URL.revokeObjectURL(url);
}
