import { t } from "../../core/i18n";
import { TextField } from "../../ui";

/** What she wants, typed or spoken. */
export const GoalWords = (props: { value: string; onChange: (words: string) => void }) => (
  <TextField
    label={t("Hva vil du få til?")}
    hint={t("Du kan snakke: trykk på mikrofonen på tastaturet.")}
    maxLength={200}
    {...props}
  />
);
