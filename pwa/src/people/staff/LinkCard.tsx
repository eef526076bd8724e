import { useState } from "preact/hooks";
import { osloDay } from "../../core/clock";
import { t } from "../../core/i18n";
import { Button, Card, Icon } from "../../ui";
import { numericDay } from "../../ui/dates";

import type { StaffLink } from "./types";

/** A one-time link, shown once: copied and sent, never kept. */
export function LinkCard({ link, name }: { link: StaffLink; name: string }) {
  const [copied, setCopied] = useState(false);
  const address = location.origin + link.path;
  const copy = async () => {
    await navigator.clipboard?.writeText(address).catch(() => {});
    setCopied(true);
  };
  return (
    <Card class="part" label={t("Lenka til {name}", { name })}>
      <div class="row nowrap">
        <span class="big-check">
          <Icon name="link" size={28} />
        </span>
        <div class="grow">
          <h2 class="part-title">{t("Lenka til {name} er klar", { name })}</h2>
          <p class="soft">
            {t("Den vises bare nå, virker én gang, og til {day}.", {
              day: numericDay(osloDay(link.expires_at)),
            })}
          </p>
        </div>
      </div>
      <input
        class="input"
        readOnly
        dir="ltr"
        value={address}
        aria-label={t("Lenka til {name}", { name })}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button wide icon={copied ? "check" : "copy"} onClick={copy}>
        {copied ? t("Kopiert") : t("Kopier lenka")}
      </Button>
      <p class="soft">{t("Send den bare til {name}. Den som har lenka, kan velge passord.", { name })}</p>
    </Card>
  );
}
