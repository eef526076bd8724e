import { useState } from "preact/hooks";
import { t, tn } from "../../../core/i18n";
import { syncNow } from "../../../core/sync";
import { useSaving } from "../../../people/staff/ask";
import { Part, TroubleCard } from "../../../people/staff/parts";
import { Button, TextField, toast } from "../../../ui";
import type { Session } from "../../queries";
import { useReason } from "../reason";
import { type Seat, seatsOf, waiting } from "../seats";
import { MoveButton, movedBy, PlaceInLine } from "./order";
import { Ring } from "./Ring";

const idOf = (seat: Seat) => seat.booking_id ?? seat.id;

/** Who waits, in order. Another order only with a reason that is kept, and those concerned are told. */
export function QueuePart({ session, open }: { session: Session; open: boolean }) {
  const queue = waiting(seatsOf(session));
  const [order, setOrder] = useState<string[] | null>(null);
  const ids = order ?? queue.map(idOf);
  const byId = new Map(queue.map((seat) => [idOf(seat), seat]));
  const shown = ids.flatMap((id) => byId.get(id) ?? []);
  const move = (at: number) => (by: -1 | 1) => setOrder(movedBy(ids, at, by));
  if (queue.length === 0) return null;
  return (
    <Part title={tn("{n} står i kø", "{n} står i kø", queue.length)}>
      <ol class="desk-lines">
        {shown.map((seat, at) => (
          <Waits
            key={seat.id}
            seat={seat}
            at={at}
            last={shown.length - 1}
            onMove={open && queue.length > 1 ? move(at) : undefined}
          />
        ))}
      </ol>
      {order !== null && <NewOrder session={session} order={ids} onDone={() => setOrder(null)} />}
    </Part>
  );
}

interface WaitsProps {
  seat: Seat;
  at: number;
  last: number;
  onMove: ((by: -1 | 1) => void) | undefined;
}

function Waits({ seat, at, last, onMove }: WaitsProps) {
  return (
    <li>
      <PlaceInLine at={at} />
      <span class="grow">
        <strong>
          <bdi>{seat.name}</bdi>
        </strong>
        <span class="under">{wishInWords(seat)}</span>
      </span>
      <Ring seat={seat} />
      {onMove && (
        <span class="queue-move">
          <MoveButton name={seat.name} up disabled={at === 0} onClick={() => onMove(-1)} />
          <MoveButton name={seat.name} disabled={at === last} onClick={() => onMove(1)} />
        </span>
      )}
    </li>
  );
}

const wishInWords = ({ wish }: Seat) =>
  wish === "give" ? t("Får plassen uten å bli spurt") : t("Vil bli spurt først");

function NewOrder({ session, order, onDone }: { session: Session; order: string[]; onDone: () => void }) {
  const reason = useReason(t("Skriv en grunn."));
  const saving = useSaving();
  const save = async () => {
    const words = reason.tried();
    if (words === "") return;
    const body = { order, reason: words };
    if ((await saving.save("PUT", `/jobclub/sessions/${session.id}/queue`, body)) === null) return;
    await syncNow();
    onDone();
    toast(t("Ny rekkefølge er lagret"));
  };
  return (
    <>
      <TextField
        label={t("Hvorfor ny rekkefølge?")}
        hint={t("Grunnen blir lagret, og de som flyttes, får vite det.")}
        {...reason.field}
      />
      <TroubleCard trouble={saving.trouble} />
      <div class="form-end">
        <Button kind="soft" small icon="check" disabled={saving.busy} onClick={() => void save()}>
          {t("Lagre rekkefølgen")}
        </Button>
        <Button kind="plain" small onClick={onDone}>
          {t("La det være")}
        </Button>
      </div>
    </>
  );
}
