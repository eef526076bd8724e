import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../../core/i18n";
import { whyFailed } from "../../core/refusals";
import { Avatar, Button, Card, Notice, type Role, TextField } from "../../ui";
import { type SignInOptions, signIn, signInOptions } from "../joining";

/** Staff: name and password. Other ways in (OIDC, passkeys) get their buttons above the form, from sign-in-options. */
export function SignIn() {
  const login = useSignal("");
  const password = useSignal("");
  const busy = useSignal(false);
  const problem = useSignal<string | null>(null);
  const options = useSignal<SignInOptions>({});
  useEffect(() => {
    signInOptions().then(
      (found) => {
        options.value = found;
      },
      () => {},
    );
  }, [options]);
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
      <Demo options={options.value} busy={busy.value} onEnter={enter} />
      <Button kind="plain" wide href="/start/kode">
        {t("Jeg er deltaker og har en kode")}
      </Button>
    </div>
  );
}

const roleWords: Record<string, () => string> = {
  participant: () => t("Deltaker"),
  leader: () => t("Jobbklubbleder"),
  teacher: () => t("Lærer"),
  mentor: () => t("Mentor"),
  adviser: () => t("Programrådgiver"),
  job_specialist: () => t("Jobbspesialist"),
  manager: () => t("Leder for programmet"),
  admin: () => t("Administrator"),
};

/** One tap per role, in the demo alone: the server offers it or it is not here. */
function Demo({
  options,
  busy,
  onEnter,
}: {
  options: SignInOptions;
  busy: boolean;
  onEnter: (login: string, password: string) => Promise<void>;
}) {
  if (!options.demo?.length) return null;
  return (
    <section class="stack" aria-label={t("Prøv appen")}>
      <h2>{t("Prøv som")}</h2>
      <div class="tiles">
        {options.demo.map((one) => (
          <button
            key={one.login}
            type="button"
            class="tile"
            disabled={busy}
            onClick={() => void onEnter(one.login, one.password)}
          >
            <Avatar role={(one.roles[0] ?? "none") as Role} size={44} />
            <span>
              {(roleWords[one.roles[0] ?? ""] ?? (() => one.login))()}
              <span class="small soft block">
                <bdi>{one.name}</bdi>
              </span>
            </span>
          </button>
        ))}
      </div>
    </section>
  );
}
