import { t } from "../../../core/i18n";
import { Button, Icon, Sheet, toast } from "../../../ui";
import { useSaving } from "../ask";
import { TroubleCard } from "../parts";
import type { Participant } from "../types";

export interface ProtectSheetProps {
  person: Participant;
  path: string;
  onClose: () => void;
  onDone: (person: Participant) => void;
}

/** What the mark does and costs, in plain words, before it is set or taken away. */
export function ProtectSheet({ person, path, onClose, onDone }: ProtectSheetProps) {
  const saving = useSaving();
  const next = !person.protected;
  const save = async () => {
    const saved = await saving.save<Participant>("PUT", path, { protected: next });
    if (saved === null) return;
    onDone(saved.data);
    onClose();
    toast(next ? t("Deltakeren er beskyttet nå") : t("Beskyttelsen er tatt bort"));
  };
  return (
    <Sheet
      title={next ? t("Beskytt {name}", { name: person.given_name }) : t("Ta bort beskyttelsen")}
      onClose={onClose}
      dialog
    >
      <ul class="desk-lines">
        {(next ? protectedMeans() : openMeans()).map((words) => (
          <li key={words}>
            <Icon name="check" size={20} />
            <span class="grow">{words}</span>
          </li>
        ))}
      </ul>
      <TroubleCard trouble={saving.trouble} again={save} />
      <Button wide icon={next ? "lock" : "lock-open"} disabled={saving.busy} onClick={save}>
        {next ? t("Beskytt") : t("Ta bort")}
      </Button>
      <Button kind="soft" wide onClick={onClose}>
        {t("Nei, gå tilbake")}
      </Button>
    </Sheet>
  );
}

const protectedMeans = () => [
  t("Bare du, deltakeren og lederen av hvert møte ser navn og sted."),
  t("Navnet står ikke i søk, lister, utskrifter eller varsler."),
  t("Kalender-lenka virker ikke."),
  t("Deltakeren kan fortsatt bruke appen og melde seg på."),
];

const openMeans = () => [
  t("Navnet står i kommunens lister og søk igjen."),
  t("Spør deltakeren først, og vær sikker på at det er trygt."),
];
