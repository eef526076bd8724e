import { useState } from "preact/hooks";
import { call, Problem } from "../../../core/http";
import { t } from "../../../core/i18n";
import { go } from "../../../core/router";
import { slotForSignIn } from "../../../core/session";
import { Button, Card, Empty, Nb, TextField, Toggle } from "../../../ui";
import { come, type SignedIn } from "../../joining";
import { staffToken } from "../../staffLink";
import { type Trouble, useAsked } from "../ask";
import { Page, Shown, TroubleCard } from "../parts";

/** The server's own rule (server/people/staff.py); said before, so that nobody writes a password twice. */
const SHORTEST = 12;
const LOGIN = /^[A-Za-z0-9._@-]{3,60}$/;

type LinkFor = { given_name: string; municipality: string };

const isUnknown = (trouble: Trouble | null): boolean =>
  trouble instanceof Problem && trouble.code === "code_unknown";

/** Signs the new colleague in on this device, beside whoever is here already. */
async function accept(token: string, login: string, password: string): Promise<void> {
  const slot = await slotForSignIn();
  if (slot === null) throw new Problem("phone_full", {}, 409);
  const { data } = await call<SignedIn>("POST", "/people/staff-invitations/accept", {
    body: { token, login, password },
    slot,
  });
  await come(data, slot);
}

/** A one-time link was opened: whom it is for, then a login and a password, and she is in. */
export function AcceptInvitation() {
  const token = staffToken();
  return token === null ? <Over /> : <Invited key={token} token={token} />;
}

function Invited({ token }: { token: string }) {
  const path = "/people/staff-invitations/look";
  const asked = useAsked(async () => (await call<LinkFor>("POST", path, { body: { token } })).data, token);
  if (isUnknown(asked.trouble)) return <Over />;
  return <Shown asked={asked}>{(who) => <Choose who={who} token={token} />}</Shown>;
}

function Choose({ who, token }: { who: LinkFor; token: string }) {
  const [login, setLogin] = useState("");
  const [password, setPassword] = useState("");
  const [seen, setSeen] = useState(false);
  const [tried, setTried] = useState(false);
  const [state, set] = useState<{ busy: boolean; trouble: Trouble | null }>({ busy: false, trouble: null });
  if (isUnknown(state.trouble)) return <Over />;
  const code = state.trouble instanceof Problem ? state.trouble.code : null;
  const problems = problemsOf(login, password, tried, code);
  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!LOGIN.test(login.trim()) || password.length < SHORTEST) return;
    set({ busy: true, trouble: null });
    try {
      await accept(token, login.trim(), password);
      go("/", { replace: true });
    } catch (trouble) {
      set({ busy: false, trouble: trouble as Trouble });
    }
  };
  return (
    <Page
      narrow
      title={t("Velkommen, {name}", { name: who.given_name })}
      about={
        <>
          <Nb>{who.municipality}</Nb> · {t("Velg hvordan du vil logge inn.")}
        </>
      }
    >
      <Card class="part">
        <form class="form" onSubmit={submit} noValidate>
          <TextField
            label={t("Brukernavn")}
            hint={t("Minst 3 tegn. E-postadressen din går fint.")}
            name="login"
            autoComplete="username"
            value={login}
            problem={problems.login}
            maxLength={60}
            onChange={setLogin}
          />
          <TextField
            label={t("Passord")}
            hint={t("Minst {least} tegn. Tre ord som ikke hører sammen, er bra.", { least: SHORTEST })}
            name="password"
            type={seen ? "text" : "password"}
            autoComplete="new-password"
            value={password}
            problem={problems.password}
            maxLength={200}
            onChange={setPassword}
          />
          <Toggle label={t("Vis passordet")} on={seen} onChange={setSeen} />
          <TroubleCard trouble={problems.login || problems.password ? null : state.trouble} />
          <Button type="submit" wide icon="arrow-right" disabled={state.busy}>
            {t("Lagre og logg inn")}
          </Button>
        </form>
      </Card>
    </Page>
  );
}

/** What must be mended, at its field: our own check first, then what the server said. */
function problemsOf(
  login: string,
  password: string,
  tried: boolean,
  code: string | null,
): { login?: string; password?: string } {
  if (tried && !LOGIN.test(login.trim()))
    return { login: t("Bruk 3 til 60 bokstaver a–z, tall eller tegnene . _ @ -") };
  if (tried && password.length < SHORTEST)
    return { password: t("Passordet må ha minst {least} tegn.", { least: SHORTEST }) };
  if (code === "login_taken") return { login: t("Brukernavnet er tatt. Velg et annet.") };
  if (code === "password_common")
    return { password: t("Passordet er for lett å gjette. Prøv tre ord som ikke hører sammen.") };
  return {};
}

function Over() {
  return (
    <Empty title={t("Lenka virker ikke lenger")} action={<Button href="/inn">{t("Logg inn")}</Button>}>
      {t("Den virker bare én gang. Be administratoren om en ny.")}
    </Empty>
  );
}
