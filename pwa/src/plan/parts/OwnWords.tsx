import { t } from "../../core/i18n";
import { TextField } from "../../ui";

/** What no picture says, typed or spoken. */
export const OwnWords = (props: { value: string; onChange: (text: string) => void }) => (
  <TextField
    label={t("Med dine egne ord")}
    hint={t("Du kan snakke: trykk på mikrofonen på tastaturet.")}
    maxLength={200}
    {...props}
  />
);
