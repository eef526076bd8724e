import { t, tn } from "../../core/i18n";
import { unsent } from "../../core/outbox";
import { go } from "../../core/router";
import { signOutForGood } from "../../core/session";
import { Confirm } from "../../ui";

/** Everything of hers leaves this phone. */
export const outForGood = () => signOutForGood().then(() => go("/", { replace: true }));

/** What has not been sent, and would be lost. */
export function Unsent() {
  const count = unsent.value.length;
  if (count === 0) return null;
  return (
    <p data-speak="">
      <strong>
        {tn(
          "{n} ting er ikke sendt ennå, og blir borte.",
          "{n} ting er ikke sendt ennå, og blir borte.",
          count,
        )}
      </strong>
    </p>
  );
}

/** Out for good: says first what would be lost. */
export function ConfirmOut({ onClose }: { onClose: () => void }) {
  return (
    <Confirm
      title={t("Vil du logge ut?")}
      yes={t("Ja, logg ut")}
      icon="sign-out"
      onYes={() => void outForGood()}
      onClose={onClose}
    >
      <Unsent />
      <p data-speak="">
        {t("Alt ditt blir borte fra denne telefonen. Du trenger en ny kode for å komme inn igjen.")}
      </p>
    </Confirm>
  );
}
