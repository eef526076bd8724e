import { useSignal } from "@preact/signals";
import { now } from "../../core/clock";
import { t } from "../../core/i18n";
import { type Secret, tryLock } from "../../core/lock";
import { leave, people, person } from "../../core/session";
import { Button, Card, PersonStrip, Sheet } from "../../ui";
import { clockLabel } from "../../ui/dates";
import { adviser, badgeOf } from "../queries";
import { SecretPad } from "./SecretPad";

/** The lock of the person in use. Forgotten: her adviser gives a new code; what she did is still here. */
export function Unlock() {
  const said = useSignal<string | null>(null);
  const forgot = useSignal(false);
  const who = person.value;
  if (!who?.lock) return null;
  const open = async (secret: Secret) => {
    const tried = await tryLock(who.personId, secret);
    if (tried.ok) return;
    said.value =
      tried.waitUntil && tried.waitUntil > now()
        ? t("Vent til {clock}, og prøv igjen.", { clock: clockLabel(tried.waitUntil) })
        : t("Det var ikke likt. Prøv igjen.");
  };
  return (
    <div class="stack start">
      <h1 data-speak="">{t("Hei, {name}", { name: who.displayName.split(" ")[0] ?? "" })}</h1>
      <p class="soft" role="status" data-speak="">
        {said.value ?? (who.lock.kind === "pin" ? t("Trykk på tallene dine.") : t("Trykk på bildene dine."))}
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

function Forgot({ onClose }: { onClose: () => void }) {
  const help = adviser.value;
  return (
    <Sheet title={t("Du kan få en ny kode")} onClose={onClose}>
      <p data-speak="">
        {help
          ? t("Ring {name}. Du får en ny kode. Alt ditt er her fortsatt.", { name: help.name })
          : t("Ring rådgiveren din. Du får en ny kode. Alt ditt er her fortsatt.")}
      </p>
      {help && (
        <Card>
          <PersonStrip
            name={help.name}
            role={badgeOf(help)}
            phone={help.phone}
            showNumber
            hours={help.hours}
          />
        </Card>
      )}
      <Button wide icon="arrow-right" href="/start/kode">
        {t("Jeg har fått en kode")}
      </Button>
    </Sheet>
  );
}
