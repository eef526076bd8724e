import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../../core/i18n";
import { Avatar, type Role } from "../../ui";
import { type SignInOptions, signIn, signInOptions } from "../joining";
import { roleWords } from "../roles";

type One = NonNullable<SignInOptions["demo"]>[number];

/** Logins of the demo are names of roles: the door keeps its name when an import gives somebody one more. */
const roleOf = ({ login, roles }: One) =>
  (roles.find((role) => role === login) ?? roles[0] ?? "none") as Role;

/** One tap per role, in the demo alone: the server offers it or it is not here. */
export function Demo() {
  const options = useSignal<SignInOptions>({});
  const busy = useSignal(false);
  useEffect(() => {
    signInOptions().then(
      (found) => {
        options.value = found;
      },
      () => {},
    );
  }, [options]);
  if (!options.value.demo?.length) return null;
  const enter = (login: string, password: string) => {
    busy.value = true;
    void signIn(login, password).catch(() => {
      busy.value = false;
    });
  };
  return (
    <section class="stack demo" aria-label={t("Prøv appen")}>
      <h2>{t("Prøv som")}</h2>
      <div class="tiles">
        {options.value.demo.map((one) => (
          <button
            key={one.login}
            type="button"
            class="tile"
            disabled={busy.value}
            onClick={() => enter(one.login, one.password)}
          >
            <Avatar role={roleOf(one)} size={44} />
            <span>
              {one.login === "outsider"
                ? t("Deltaker i en annen kommune")
                : (roleWords[roleOf(one)]?.() ?? one.login)}
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
