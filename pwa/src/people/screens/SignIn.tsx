import { useState } from "preact/hooks";
import { t } from "../../core/i18n";
import { whyFailed } from "../../core/refusals";
import { Button, Card, TextField, WhyNot } from "../../ui";
import { signIn } from "../joining";
import { Demo } from "./Demo";

/** Staff: name and password. Other ways in (OIDC, passkeys) get their buttons above the form, from sign-in-options. */
export function SignIn() {
  return (
    <div class="stack start">
      <h1>{t("Logg inn som ansatt")}</h1>
      <Card>
        <ByPassword />
      </Card>
      <Demo />
      <Button kind="plain" wide href="/start/kode">
        {t("Jeg er deltaker og har en kode")}
      </Button>
    </div>
  );
}

function ByPassword() {
  const [login, setLogin] = useState("");
  const [password, setPassword] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const enter = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    await signIn(login.trim(), password).catch((error) => setProblem(whyFailed(error).text));
    setBusy(false);
  };
  return (
    <form class="stack" onSubmit={(event) => void enter(event)}>
      <TextField
        label={t("Brukernavn")}
        name="login"
        autoComplete="username"
        required
        maxLength={60}
        value={login}
        onChange={setLogin}
      />
      <TextField
        label={t("Passord")}
        name="password"
        type="password"
        autoComplete="current-password"
        required
        maxLength={200}
        value={password}
        onChange={setPassword}
      />
      <WhyNot words={problem} />
      <Button type="submit" wide icon="arrow-right" disabled={busy}>
        {t("Logg inn")}
      </Button>
    </form>
  );
}
