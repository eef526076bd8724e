import { t } from "../../../core/i18n";
import { TextField } from "../../../ui";
import { LONGEST_REASON } from "../form";

/** A reason that the participant reads. */
export const ReasonField = (props: { value: string; onChange: (reason: string) => void }) => (
  <TextField
    label={t("Hvorfor?")}
    hint={t("Deltakeren leser dette. Skriv ikke om helse.")}
    maxLength={LONGEST_REASON}
    {...props}
  />
);
