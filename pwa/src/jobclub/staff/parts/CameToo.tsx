import { t } from "../../../core/i18n";
import { Button } from "../../../ui";
import { NamePicker } from "../../../week/staff/NamePicker";
import type { Name } from "../../../week/staff/names";
import type { Session } from "../../queries";
import { cameKnown, cameTyped } from "../roll";
import { inRoom, type Seat, type State, seatsOf } from "../seats";

/** Somebody came without a chair: picked from the names, those who wait first, or noted as typed and matched later. */
export function CameToo({ session, state, onDone }: { session: Session; state: State; onDone: () => void }) {
  const seats = seatsOf(session);
  const ids = (some: Seat[]) => new Set(some.flatMap(({ person_id }) => (person_id ? [person_id] : [])));
  const waits = ids(seats.filter((seat) => seat.status === "waiting" || seat.status === "offered"));
  const pick = (name: Name) => void cameKnown(session, name, state).then(onDone);
  const write = (name: string) => void cameTyped(session, name, state).then(onDone);
  return (
    <NamePicker
      without={ids(seats.filter(inRoom))}
      first={waits}
      about={({ id }) => waits.has(id) && <span class="under">{t("står i kø")}</span>}
      act={(name) => t("{name} kom", { name })}
      onPick={pick}
      otherwise={(text) => (
        <Button kind="soft" wide icon="pencil-simple" onClick={() => write(text.slice(0, 100))}>
          {t("Skriv opp «{name}»", { name: text.slice(0, 100) })}
        </Button>
      )}
    />
  );
}
