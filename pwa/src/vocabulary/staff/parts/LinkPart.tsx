import { useState } from "preact/hooks";
import { osloDay } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { useSaving } from "../../../people/staff/ask";
import { Part, TroubleCard } from "../../../people/staff/parts";
import { Qr } from "../../../people/staff/Qr";
import { Button } from "../../../ui";
import { longDay } from "../../../ui/dates";
import { type EmployerLink, LISTS, type WordList } from "../lists";

/** The employer's own way to write her words; the link is shown once, where it is made. */
export function LinkPart({ list, onMade }: { list: WordList; onMade: () => void }) {
  const [link, show] = useState<EmployerLink | null>(null);
  const saving = useSaving();
  const make = async () => {
    const made = await saving.save<EmployerLink>("POST", `${LISTS}/${list.id}/link`, {});
    if (!made) return;
    show(made.data);
    onMade();
  };
  return (
    <Part title={t("Lenke til arbeidsgiveren")}>
      {link ? <TheLink link={link} employer={list.employer} /> : <p class="soft">{aboutLink(list)}</p>}
      <TroubleCard trouble={saving.trouble} again={make} />
      {!link && (
        <div class="form-end">
          <Button small kind="soft" icon="link" disabled={saving.busy} onClick={make}>
            {list.link_until ? t("Lag en ny lenke") : t("Lag lenke")}
          </Button>
        </div>
      )}
    </Part>
  );
}

const aboutLink = ({ link_until }: WordList) =>
  link_until
    ? t("En lenke virker til {day}. Lager du en ny, slutter den å virke.", {
        day: longDay(osloDay(link_until)),
      })
    : t("Arbeidsgiveren kan skrive ordene selv, uten konto. Lenka virker i 14 dager.");

function TheLink({ link, employer }: { link: EmployerLink; employer: string }) {
  const [copied, setCopied] = useState(false);
  const address = location.origin + link.path;
  const copy = async () => {
    await navigator.clipboard?.writeText(address).then(
      () => setCopied(true),
      () => {},
    );
  };
  return (
    <div class="stack tight employer-link">
      <Qr modules={link.qr} label={t("QR-kode til {name}", { name: employer })} />
      <input
        class="input"
        readOnly
        dir="ltr"
        value={address}
        aria-label={t("Lenka til {name}", { name: employer })}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button kind="soft" icon={copied ? "check" : "copy"} onClick={copy}>
        {copied ? t("Kopiert") : t("Kopier lenka")}
      </Button>
      <p class="soft small">
        {t("Vises bare nå, og virker til {day}. Den som har lenka, ser ordene, ingenting om deltakere.", {
          day: longDay(osloDay(link.expires_at)),
        })}
      </p>
    </div>
  );
}
