import { useSignal } from "@preact/signals";
import { now } from "../../core/clock";
import { t } from "../../core/i18n";
import { type Secret, tryLock } from "../../core/lock";
import { leave, people, person } from "../../core/session";
import { Button, Sheet } from "../../ui";
import { clockLabel } from "../../ui/dates";
import { MyHelper } from "./MyHelper";
import { SecretPad } from "./SecretPad";
import "../people.css";

/** The lock of the person in use. Forgotten: her adviser gives a new code; what she did is still here. */
export function Unlock() {
  const who = person.value;
  const missed = useSignal(false);
  const until = useSignal(new Date(who?.lock?.waitUntil ?? 0)); // a reload does not shorten the wait
  const forgot = useSignal(false);
  if (!who?.lock) return null;
  const open = async (secret: Secret) => {
    const tried = await tryLock(who.personId, secret);
    if (tried.ok) return;
    missed.value = true;
    until.value = tried.waitUntil ?? new Date(0);
  };
  return (
    <div class="stack start">
      <h1 data-speak="">{t("Hei, {name}", { name: who.displayName.split(" ")[0] ?? "" })}</h1>
      <p class="soft" role="status" data-speak="">
        {toldOf(who.lock.kind, missed.value, until.value)}
      </p>
      <SecretPad kind={who.lock.kind} onWhole={(secret) => void open(secret)} />
      <Button
        kind="plain"
        wide
        icon="question"
        onClick={() => {
          forgot.value = true;
        }}
      >
        {t("Jeg husker det ikke")}
      </Button>
      {people.value.length > 1 && (
        <Button kind="soft" wide icon="user-switch" onClick={() => void leave()}>
          {t("Jeg er en annen")}
        </Button>
      )}
      {forgot.value && (
        <Forgot
          onClose={() => {
            forgot.value = false;
          }}
        />
      )}
    </div>
  );
}

/** Made at each look, so that another language says it too. */
function toldOf(kind: "pin" | "pictures", missed: boolean, until: Date): string {
  if (until > now()) return t("Vent til {clock}, og prøv igjen.", { clock: clockLabel(until) });
  if (missed) return t("Det var ikke likt. Prøv igjen.");
  return kind === "pin" ? t("Trykk på tallene dine.") : t("Trykk på bildene dine.");
}

function Forgot({ onClose }: { onClose: () => void }) {
  return (
    <Sheet title={t("Du kan få en ny kode")} onClose={onClose}>
      <MyHelper />
      <Button wide icon="arrow-right" href="/start/kode">
        {t("Jeg har fått en kode")}
      </Button>
    </Sheet>
  );
}
