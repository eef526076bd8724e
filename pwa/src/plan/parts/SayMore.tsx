import { t } from "../../core/i18n";
import { TextArea } from "../../ui";

/** A comment that may be left out. */
export const SayMore = (props: { value: string; rows: number; onChange: (text: string) => void }) => (
  <TextArea
    label={t("Vil du si noe om det?")}
    hint={t("Du trenger ikke.")}
    maxLength={500}
    dir="auto"
    {...props}
  />
);
