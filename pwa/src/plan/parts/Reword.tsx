import { useSignal } from "@preact/signals";
import { t } from "../../core/i18n";
import { Button, TextField } from "../../ui";

/** What it is called, in other words; a button until she wants to. */
export function Reword({ value, onChange }: { value: string; onChange: (words: string) => void }) {
  const open = useSignal(false);
  if (!open.value)
    return (
      <Button
        kind="soft"
        wide
        icon="pencil-simple"
        onClick={() => {
          open.value = true;
        }}
      >
        {t("Endre ordene")}
      </Button>
    );
  return (
    <TextField
      label={t("Hva vil du få til?")}
      hint={t("Du kan snakke: trykk på mikrofonen på tastaturet.")}
      value={value}
      maxLength={200}
      onChange={onChange}
    />
  );
}
