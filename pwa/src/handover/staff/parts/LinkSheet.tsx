import { useEffect, useState } from "preact/hooks";
import { osloDay } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { useSaving } from "../../../people/staff/ask";
import { TroubleCard, Waiting } from "../../../people/staff/parts";
import { Button, Sheet } from "../../../ui";
import { numericDay } from "../../../ui/dates";
import { linkOf } from "../paths";
import { inFours } from "./code";

type Link = { path: string; code: string; expires_at: string };
interface LinkSheetProps {
  id: string;
  receiver: string;
  onClose: () => void;
}

/** The way in for a receiver without an account: a link to send and a code to say, each told once. */
export function LinkSheet({ id, receiver, onClose }: LinkSheetProps) {
  const [link, setLink] = useState<Link | null>(null);
  const saving = useSaving();
  const make = async () => {
    const made = await saving.save<Link>("POST", linkOf(id), {});
    if (made) setLink(made.data);
  };
  useEffect(() => void make(), [id]);
  return (
    <Sheet title={t("Lenke til {name}", { name: receiver })} onClose={onClose} dialog>
      <TroubleCard trouble={saving.trouble} again={make} />
      {link === null ? saving.trouble === null && <Waiting /> : <Told link={link} />}
    </Sheet>
  );
}

function Told({ link }: { link: Link }) {
  const [copied, setCopied] = useState(false);
  const address = location.origin + link.path;
  const copy = async () => {
    await navigator.clipboard?.writeText(address).catch(() => {});
    setCopied(true);
  };
  return (
    <>
      <ol class="two-ways">
        <li>
          <h3>{t("Send lenka på e-post")}</h3>
          <input
            class="input"
            readOnly
            dir="ltr"
            value={address}
            aria-label={t("Lenka")}
            onFocus={(event) => event.currentTarget.select()}
          />
          <Button wide icon={copied ? "check" : "copy"} onClick={() => void copy()}>
            {copied ? t("Kopiert") : t("Kopier lenka")}
          </Button>
        </li>
        <li>
          <h3>{t("Si koden på telefon")}</h3>
          <p class="told-code" dir="ltr">
            {inFours(link.code)}
          </p>
          <p class="soft">{t("Aldri i samme e-post som lenka.")}</p>
        </li>
      </ol>
      <p class="soft">
        {t("Lenka og koden vises bare nå. De virker til {day}. Lager du en ny, slutter den gamle å virke.", {
          day: numericDay(osloDay(link.expires_at)),
        })}
      </p>
    </>
  );
}
