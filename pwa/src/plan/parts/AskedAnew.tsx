import { t } from "../../core/i18n";
import { Icon } from "../../ui";

/** Before she rewords what her adviser said yes to: the yes was to the old words. */
export const AskedAnew = ({ agreed }: { agreed: boolean }) =>
  agreed ? (
    <p class="soft row nowrap">
      <Icon name="handshake" size={24} />
      <span data-speak="">{t("Skriver du nye ord, må rådgiveren din si ja igjen.")}</span>
    </p>
  ) : null;
