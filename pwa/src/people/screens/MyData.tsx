import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { call } from "../../core/http";
import { t } from "../../core/i18n";
import { whyFailed } from "../../core/refusals";
import { Avatar, type Role as AvatarRole, Button, Card, Icon, Notice } from "../../ui";
import { since } from "../../ui/dates";
import { roleWords } from "../roles";
import { seesWords } from "../sees";

interface Rule {
  role: string;
  action: string;
}
/** What a role may do, each thing once. */
interface Sees {
  role: string;
  words: string[];
}
interface Look {
  id: string;
  at: string;
  action: string;
  name: string;
}
type Items<T> = { items: T[] };

function seenBy(rules: Rule[]): Sees[] {
  const roles = [...new Set(rules.map((rule) => rule.role))].filter(
    (role) => roleWords[role] && role !== "participant",
  );
  const wordsOf = (role: string) =>
    rules.filter((rule) => rule.role === role).flatMap(({ action }) => seesWords(action) ?? []);
  return roles
    .map((role) => ({ role, words: [...new Set(wordsOf(role))] }))
    .filter(({ words }) => words.length);
}

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
  const seen = seenBy(rules.value);
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
      {seen.length > 0 && (
        <Card>
          {seen.map((sees) => (
            <Role key={sees.role} {...sees} />
          ))}
        </Card>
      )}
      <p class="small soft" data-speak="">
        {t("Bare den som hjelper deg, ser deg. Rådgiver, jobbspesialist og lærer ser ikke andres deltakere.")}
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

function Role({ role, words }: Sees) {
  return (
    <section class="sees">
      <Avatar role={role as AvatarRole} size={40} />
      <div class="grow">
        <h3 data-speak="">{roleWords[role]?.()}</h3>
        <ul>
          {words.map((one) => (
            <li key={one} class="small soft" data-speak="">
              {one}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Looks({ looks }: { looks: Look[] | null }) {
  if (!looks?.length)
    return (
      <p class="soft" data-speak="">
        {looks ? t("Ingen har sett på det.") : t("Et øyeblikk")}
      </p>
    );
  return (
    <Card>
      {looks.map((look) => (
        <p key={look.id} class="row" data-speak="">
          <Icon name="user" size={24} />
          <span class="grow">
            <bdi class="strong block">{look.name}</bdi>
            <span class="small soft block">{since(look.at)}</span>
            {seesWords(look.action) && <span class="small soft block">{seesWords(look.action)}</span>}
            {OPENED.has(look.action) && (
              <span class="small soft block">{t("Ga en annen ansatt tilgang til deg.")}</span>
            )}
          </span>
        </p>
      ))}
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
