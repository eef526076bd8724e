import type { ComponentChildren } from "preact";
import { t } from "../../../core/i18n";
import { Confirm } from "../../../ui";

interface TakeOutProps {
  name: string;
  onYes: () => void;
  onClose: () => void;
  /** What becomes of the seat. */
  children: ComponentChildren;
}

/** Asks once before somebody loses a seat. */
export const TakeOut = ({ name, children, ...rest }: TakeOutProps) => (
  <Confirm title={t("Ta ut {name}?", { name })} yes={t("Ta ut")} icon="s-user-minus" danger {...rest}>
    <p>{children}</p>
  </Confirm>
);
