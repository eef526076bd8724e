import { useSignal } from "@preact/signals";
import { t } from "../../core/i18n";
import { whyFailed } from "../../core/refusals";
import { Button, Card, Notice, TextField } from "../../ui";
import { signIn } from "../joining";
import { Demo } from "./Demo";

/** Staff: name and password. Other ways in (OIDC, passkeys) get their buttons above the form, from sign-in-options. */
export function SignIn() {
  const login = useSignal("");
  const password = useSignal("");
  const busy = useSignal(false);
  const problem = useSignal<string | null>(null);
  const enter = async (name: string, secret: string) => {
    busy.value = true;
    problem.value = null;
    await signIn(name, secret).catch((error) => {
      problem.value = whyFailed(error).text;
    });
    busy.value = false;
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void enter(login.value.trim(), password.value);
  };
  return (
    <div class="stack start">
      <h1>{t("Logg inn som ansatt")}</h1>
      <Card>
        <form class="stack" onSubmit={submit}>
          <TextField
            label={t("Brukernavn")}
            name="login"
            autoComplete="username"
            required
            maxLength={60}
            value={login.value}
            onChange={(text) => {
              login.value = text;
            }}
          />
          <TextField
            label={t("Passord")}
            name="password"
            type="password"
            autoComplete="current-password"
            required
            maxLength={200}
            value={password.value}
            onChange={(text) => {
              password.value = text;
            }}
          />
          {problem.value && (
            <Notice icon="info" kind="cloud">
              <span role="alert">{problem.value}</span>
            </Notice>
          )}
          <Button type="submit" wide icon="arrow-right" disabled={busy.value}>
            {t("Logg inn")}
          </Button>
        </form>
      </Card>
      <Demo />
      <Button kind="plain" wide href="/start/kode">
        {t("Jeg er deltaker og har en kode")}
      </Button>
    </div>
  );
}
