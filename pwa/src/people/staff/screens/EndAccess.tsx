import { useState } from "preact/hooks";
import { now } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { Button, Confirm, toast } from "../../../ui";
import { type Saving, useSaving } from "../ask";
import { Part, TroubleCard } from "../parts";
import { staffMember } from "../paths";
import { heldBy } from "../standIn";
import type { StaffMember as Member } from "../types";

interface EndProps {
  member: Member;
  put: (member: Member) => void;
}

/** A colleague's access ends, at once and everywhere, or is given back. */
export function EndAccess({ member, put }: EndProps) {
  const saving = useSaving();
  const [asking, ask] = useState(false);
  const set = async (active: boolean) => {
    const saved = await saving.save<Member>("PUT", `${staffMember(member.id)}/active`, { active });
    if (saved === null) return;
    put(saved.data);
    toast(
      active
        ? t("{name} er aktiv igjen", { name: member.given_name })
        : t("{name} er logget ut overalt", { name: member.given_name }),
    );
  };
  return (
    <Part title={member.active ? t("Avslutte tilgangen") : t("Gi tilgang igjen")}>
      <TroubleCard trouble={saving.trouble} />
      <EndButtons member={member} saving={saving} onEnd={() => ask(true)} onBack={() => void set(true)} />
      {asking && <AskFirst member={member} onYes={() => void set(false)} onClose={() => ask(false)} />}
    </Part>
  );
}

interface AskProps {
  member: Member;
  onYes: () => void;
  onClose: () => void;
}

function AskFirst({ member, onYes, onClose }: AskProps) {
  return (
    <Confirm
      title={t("Deaktivere {name}?", { name: member.given_name })}
      yes={t("Deaktiver")}
      danger
      icon="s-user-minus"
      onYes={onYes}
      onClose={onClose}
    >
      <p>{t("{name} blir logget ut overalt med en gang.", { name: member.given_name })}</p>
      <p>{t("Dette står uten ansvarlig til noen tar over:")}</p>
      <ul>
        {heldBy(member, now()).map(({ icon, words }) => (
          <li key={icon}>{words}</li>
        ))}
      </ul>
    </Confirm>
  );
}

interface ButtonsProps {
  member: Member;
  saving: Saving;
  onEnd: () => void;
  onBack: () => void;
}

function EndButtons({ member, saving, onEnd, onBack }: ButtonsProps) {
  return (
    <div class="form-end">
      {member.active && (
        <Button kind="soft" small icon="s-swap" href={`/vikar?fra=${member.id}`}>
          {t("La noen ta over")}
        </Button>
      )}
      {member.active ? (
        <Button kind="danger" small icon="s-user-minus" disabled={saving.busy} onClick={onEnd}>
          {t("Deaktiver")}
        </Button>
      ) : (
        <Button kind="outline" small icon="s-user-check" disabled={saving.busy} onClick={onBack}>
          {t("Aktiver igjen")}
        </Button>
      )}
    </div>
  );
}
