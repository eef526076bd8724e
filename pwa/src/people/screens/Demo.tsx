import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../../core/i18n";
import { Avatar, type Role } from "../../ui";
import { type SignInOptions, signIn, signInOptions } from "../joining";
import { roleWords } from "../roles";

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
            <Avatar role={(one.roles[0] ?? "none") as Role} size={44} />
            <span>
              {one.login === "outsider"
                ? t("Deltaker i en annen kommune")
                : (roleWords[one.roles[0] ?? ""]?.() ?? one.login)}
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
