import { useSignal } from "@preact/signals";
import { useState } from "preact/hooks";
import { t } from "../../core/i18n";
import { makeLock, type Secret } from "../../core/lock";
import { go, query } from "../../core/router";
import { keepAboutMe, people } from "../../core/session";
import { locked } from "../../core/sight";
import { Button, Icon, Picture, Toggle } from "../../ui";
import { shares } from "../joining";
import { SecretPad } from "./SecretPad";
import { Steps } from "./Steps";
import { Unlock } from "./Unlock";

/** Its address is a guest's, open to whoever holds the phone: a lock there is already is opened first. */
export const ChooseLock = () => (locked.value ? <Unlock /> : <Choose />);

/** From my page back to it; before somebody else comes in on her phone, on to the door. */
const AFTER: Record<string, string> = { meg: "/meg/laas", hvem: "/start" };

/** A lock of one's own: digits or pictures; or none, on a phone that is hers alone. Shown after coming in, and again from my page. */
function Choose() {
  const [kind, setKind] = useState<Secret["kind"] | null>(null);
  const from = query.value.get("fra") ?? "";
  const fromMyPage = from === "meg";
  const shared = from === "hvem" || people.value.length > 1;
  const mayStayOpen = fromMyPage || !shared;
  const done = () => go(AFTER[from] ?? "/", { replace: true });
  if (kind) return <NewSecret kind={kind} onDone={done} onBack={() => setKind(null)} />;
  return (
    <div class="stack start">
      {from === "" && <Steps at={3} />}
      <div>
        <h1 data-speak="">{mayStayOpen ? t("Vil du låse appen?") : t("Lag en lås")}</h1>
        <p class="soft" data-speak="">
          {shares.value || shared
            ? t("Du deler telefonen. En lås holder ditt for deg selv.")
            : t("En lås holder ditt for deg selv.")}
        </p>
      </div>
      <Kinds onChoose={setKind} />
      {mayStayOpen && (
        <Button kind="soft" wide icon="lock-open" onClick={done}>
          {t("Ikke lås nå")}
        </Button>
      )}
    </div>
  );
}

function Kinds({ onChoose }: { onChoose: (kind: Secret["kind"]) => void }) {
  return (
    <div class="tiles">
      <button type="button" class="tile" onClick={() => onChoose("pictures")} data-speak={t("Bilder")}>
        <span class="row">
          <Picture name="sailboat" size={36} />
          <Picture name="tulip" size={36} />
        </span>
        {t("Bilder")}
      </button>
      <button type="button" class="tile" onClick={() => onChoose("pin")} data-speak={t("Tall")}>
        <span class="big-digits" dir="ltr" aria-hidden="true">
          {"1 2 3"}
        </span>
        {t("Tall")}
      </button>
    </div>
  );
}

interface NewSecretProps {
  kind: Secret["kind"];
  onDone: () => void;
  onBack: () => void;
}

/** Twice the same, so that nobody locks herself out at once. */
function NewSecret({ kind, onDone, onBack }: NewSecretProps) {
  const first = useSignal<Secret | null>(null);
  const differed = useSignal(false);
  const afterTwo = useSignal(true);
  const take = async (secret: Secret) => {
    const before = first.value;
    if (before === null || !sameSecret(before, secret)) {
      differed.value = before !== null;
      first.value = before === null ? secret : null;
      return;
    }
    await keepAboutMe({ lock: await makeLock(secret, afterTwo.value ? 2 : null) });
    onDone();
  };
  return (
    <div class="stack start">
      <h1 data-speak="">
        {first.value ? t("En gang til") : kind === "pin" ? t("Velg 4 tall") : t("Velg 4 bilder")}
      </h1>
      {differed.value && (
        <p role="alert" data-speak="">
          {t("Det var ikke likt. Velg på nytt.")}
        </p>
      )}
      <SecretPad key={first.value ? "again" : "new"} kind={kind} onWhole={(secret) => void take(secret)} />
      <Toggle
        label={t("Lås når jeg er borte i to minutter")}
        on={afterTwo.value}
        onChange={(on) => {
          afterTwo.value = on;
        }}
        icon={<Icon name="clock" size={28} />}
      />
      <Button kind="plain" wide icon="arrow-left" onClick={onBack}>
        {t("Tilbake")}
      </Button>
    </div>
  );
}

const text = (secret: Secret) => (secret.kind === "pin" ? secret.digits : secret.names.join(" "));
const sameSecret = (a: Secret, b: Secret) => a.kind === b.kind && text(a) === text(b);
