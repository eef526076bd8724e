import { useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { go } from "../../../core/router";
import { Button, Icon, Sheet, toast } from "../../../ui";
import { useSaving } from "../ask";
import { Part, TroubleCard } from "../parts";
import { erasure } from "../paths";
import { mayErase } from "../rights";
import type { Participant } from "../types";

/** What happens to everything about somebody who left; who may not erase her, knows whom to ask. */
export function Erasing({ person }: { person: Participant }) {
  const [open, setOpen] = useState(false);
  return (
    <Part title={t("Slette for godt")}>
      <p class="soft">
        {mayErase(person)
          ? t("Når kommunen ikke trenger opplysningene lenger, eller deltakeren ber om det.")
          : t("Ber deltakeren om å bli slettet? Si fra til administratoren, som kan gjøre det.")}
      </p>
      {mayErase(person) && (
        <div class="form-end">
          <Button kind="danger" small icon="trash" onClick={() => setOpen(true)}>
            {t("Slett alt om {name}", { name: person.given_name })}
          </Button>
        </div>
      )}
      {open && <EraseSheet person={person} onClose={() => setOpen(false)} />}
    </Part>
  );
}

/** First what goes, then the act: it cannot be taken back. */
function EraseSheet({ person, onClose }: { person: Participant; onClose: () => void }) {
  const [sure, setSure] = useState(false);
  return (
    <Sheet
      title={
        sure
          ? t("Slette {name} nå?", { name: person.name })
          : t("Dette blir borte om {name}", { name: person.given_name })
      }
      onClose={onClose}
      dialog
    >
      {sure ? <Act person={person} /> : <Tells onNext={() => setSure(true)} />}
      <Button kind="soft" wide onClick={onClose}>
        {t("Nei, gå tilbake")}
      </Button>
    </Sheet>
  );
}

function Tells({ onNext }: { onNext: () => void }) {
  return (
    <>
      <ul class="desk-lines">
        {goes().map((words) => (
          <li key={words}>
            <Icon name="check" size={20} />
            <span class="grow">{words}</span>
          </li>
        ))}
      </ul>
      <p>{t("Har dere ført det kommunen må ta vare på, inn i saken? Hent månedslista først.")}</p>
      <Button kind="danger" wide onClick={onNext}>
        {t("Gå videre")}
      </Button>
    </>
  );
}

function Act({ person }: { person: Participant }) {
  const saving = useSaving();
  const erase = async () => {
    if ((await saving.save("POST", erasure(person.id), {})) === null) return;
    toast(t("Alt om deltakeren er slettet"));
    go("/deltakere", { replace: true });
  };
  return (
    <>
      <p>{t("Det kan ikke gjøres om, heller ikke med en sikkerhetskopi.")}</p>
      <TroubleCard trouble={saving.trouble} again={erase} />
      <Button kind="danger" wide icon="trash" disabled={saving.busy} onClick={erase}>
        {t("Slett for godt")}
      </Button>
    </>
  );
}

const goes = () => [
  t("Navn, telefon og alt i profilen."),
  t("Påmeldinger, oppmøte og timer deltakeren ikke kan."),
  t("Tilgangen på telefonen, og alt telefonen har hentet."),
  t("Hvem som har sett på opplysningene."),
];
