import type { ComponentChildren } from "preact";
import { t } from "../../core/i18n";
import { Avatar, RoundButton } from "../../ui";

/** Who the panel beside a list is about, with her number one tap away. */
export function PanelHead({ name, phone, children }: PanelHeadProps) {
  return (
    <div class="row nowrap">
      <Avatar size={48} />
      <div class="grow">
        <h2 class="part-title">
          <bdi>{name}</bdi>
        </h2>
        <p class="soft">{children}</p>
      </div>
      {phone && (
        <RoundButton icon="phone-fill" label={t("Ring {name}", { name })} href={`tel:${phone}`} size={48} />
      )}
    </div>
  );
}

export interface PanelHeadProps {
  name: string;
  phone?: string | null | undefined;
  /** A line under the name. */
  children: ComponentChildren;
}
