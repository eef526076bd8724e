import { type Signal, useSignal } from "@preact/signals";
import type { ComponentType } from "preact";
import { loadTexts, t } from "../../core/i18n";
import { act } from "../../core/outbox";
import { unsentOn } from "../../core/rows";
import { Button, Card, Plate, Unsent } from "../../ui";
import { takeBack } from "../../ui/takeBack";
import { callInstead, spanWords } from "../absence";
import { takeBackAbsence } from "../absenceActions";
import { absenceKinds } from "../drawn";
import { type Absence, absences } from "../queries";

type SheetOf = ComponentType<{ onClose: () => void }>;

/** What she has told that is not over, and the way to tell. The sheet itself is fetched when it is opened. */
export function AbsenceLine() {
  const sheet = useSignal<SheetOf | null>(null);
  const Sheet = sheet.value;
  return (
    <>
      {absences.value.map((absence) => (
        <Told key={absence.id} absence={absence} />
      ))}
      <Button kind="soft" wide icon="hand" onClick={() => void open(sheet)}>
        {t("Si fra: jeg kan ikke komme")}
      </Button>
      {Sheet && (
        <Sheet
          onClose={() => {
            sheet.value = null;
          }}
        />
      )}
    </>
  );
}

async function open(sheet: Signal<SheetOf | null>): Promise<void> {
  const [{ default: fetched }] = await Promise.all([import("./AbsenceSheet"), loadTexts("later")]);
  sheet.value = fetched;
}

function Told({ absence }: { absence: Absence }) {
  const waiting = unsentOn("absence", absence.id);
  const drawn = absenceKinds[absence.kind];
  const back = () => void (waiting ? takeBack(waiting) : act(takeBackAbsence, { id: absence.id }));
  return (
    <Card dashed={waiting !== undefined}>
      <div class="row">
        <Plate picture={drawn.picture} badge={drawn.badge} tone={drawn.tone} size={64} />
        <div class="grow">
          <p class="strong" data-speak="">
            {waiting ? t("Du kommer ikke") : t("Du har sagt fra")}
          </p>
          <p class="small soft" data-speak="">
            {t("{title}, {when}", { title: drawn.words(), when: spanWords(absence.from, absence.to) })}
          </p>
        </div>
      </div>
      {waiting && <CallInstead absence={absence} />}
      <Button kind="soft" wide icon="arrow-counter-clockwise" onClick={back}>
        {t("Jeg kommer likevel")}
      </Button>
    </Card>
  );
}

/** Not sent yet: nobody knows. A call reaches them where data does not. */
function CallInstead({ absence }: { absence: Absence }) {
  const who = callInstead(absence.from, absence.to);
  return (
    <>
      <Unsent>{t("Ikke sendt ennå. Ingen vet det før du har nett.")}</Unsent>
      {who?.phone && (
        <Button wide icon="phone-fill" href={`tel:${who.phone}`}>
          {t("Ring {name}", { name: who.name })}
        </Button>
      )}
    </>
  );
}
