import { t, tn } from "../../core/i18n";
import { unsent } from "../../core/outbox";
import { leave, people, person } from "../../core/session";
import { Button, Notice } from "../../ui";
import { isStaff, me } from "../queries";
import { MyHelper } from "./MyHelper";
import "../people.css";

/**
 * The server no longer knows this person here. Nothing of hers is read until she is back; what she did and is not sent,
 * waits. A participant asks her adviser for a code, staff sign in.
 */
export function SignInAgain() {
  const first = person.value?.displayName.split(" ")[0] ?? "";
  return (
    <div class="stack start">
      <h1 data-speak="">{t("Logg inn igjen")}</h1>
      <p data-speak="">{t("Hei, {name}. Du er logget ut her.", { name: first })}</p>
      <Waits count={unsent.value.length} />
      {isStaff.value ? (
        <Button wide icon="arrow-right" href="/inn">
          {t("Logg inn")}
        </Button>
      ) : (
        <WithCode />
      )}
      {me.value === undefined && (
        <Button kind="plain" wide href="/inn">
          {t("Jeg er ansatt")}
        </Button>
      )}
      {people.value.length > 1 && (
        <Button kind="soft" wide icon="user-switch" onClick={() => void leave()}>
          {t("Jeg er en annen")}
        </Button>
      )}
    </div>
  );
}

function Waits({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <Notice icon="cloud-slash" kind="unsent">
      <strong data-speak="">
        {tn("{n} ting er ikke sendt ennå.", "{n} ting er ikke sendt ennå.", count)}
      </strong>{" "}
      <span data-speak="">{t("Vi sender når du er inne igjen.")}</span>
    </Notice>
  );
}

function WithCode() {
  return (
    <>
      <MyHelper />
      <Button wide icon="arrow-right" href="/start/kode">
        {t("Jeg har fått en kode")}
      </Button>
    </>
  );
}
