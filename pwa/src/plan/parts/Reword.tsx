import { useSignal } from "@preact/signals";
import { t } from "../../core/i18n";
import { Button } from "../../ui";
import { GoalWords } from "./GoalWords";

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
  return <GoalWords value={value} onChange={onChange} />;
}
