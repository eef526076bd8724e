import { t } from "../../core/i18n";
import { Nb, Notice } from "../../ui";
import type { Session } from "../queries";

/** A session that does not take place, and why. */
export function CalledOff({ session }: { session: Session }) {
  if (session.status !== "cancelled") return null;
  return (
    <Notice icon="calendar-x" kind="stone">
      <strong>{t("Timen er avlyst.")}</strong> {session.cancel_reason && <Nb tap>{session.cancel_reason}</Nb>}
    </Notice>
  );
}
