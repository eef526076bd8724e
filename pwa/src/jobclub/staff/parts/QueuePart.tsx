import { useState } from "preact/hooks";
import { t, tn } from "../../../core/i18n";
import { syncNow } from "../../../core/sync";
import { useSaving } from "../../../people/staff/ask";
import { Part, TroubleCard } from "../../../people/staff/parts";
import { Button, Icon, RoundButton, TextField, toast } from "../../../ui";
import type { Session } from "../../queries";
import { type Seat, seatsOf, waiting } from "../seats";

/** `order` with the one at `from` moved one place up or down. */
export function movedBy(order: string[], from: number, by: -1 | 1): string[] {
  const to = from + by;
  if (to < 0 || to >= order.length) return order;
  const next = [...order];
  [next[from], next[to]] = [next[to] as string, next[from] as string];
  return next;
}

const idOf = (seat: Seat) => seat.booking_id ?? seat.id;

/** Who waits, in order. Another order only with a reason that is kept, and those concerned are told. */
export function QueuePart({ session, open }: { session: Session; open: boolean }) {
  const queue = waiting(seatsOf(session));
  const [order, setOrder] = useState<string[] | null>(null);
  const ids = order ?? queue.map(idOf);
  const byId = new Map(queue.map((seat) => [idOf(seat), seat]));
  const shown = ids.flatMap((id) => byId.get(id) ?? []);
  if (queue.length === 0) return null;
  return (
    <Part title={tn("{n} står i kø", "{n} står i kø", queue.length)}>
      <ol class="desk-lines">
        {shown.map((seat, at) => (
          <li key={seat.id}>
            <span class="queue-place" aria-hidden="true">
              {at + 1}
            </span>
            <span class="grow">
              <strong>
                <bdi>{seat.name}</bdi>
              </strong>
              <span class="under">{wishInWords(seat)}</span>
            </span>
            {seat.phone && (
              <RoundButton
                icon="phone-fill"
                size={44}
                label={t("Ring {name}", { name: seat.name })}
                href={`tel:${seat.phone}`}
              />
            )}
            {open && queue.length > 1 && (
              <span class="queue-move">
                <MoveButton
                  seat={seat}
                  up
                  disabled={at === 0}
                  onClick={() => setOrder(movedBy(ids, at, -1))}
                />
                <MoveButton
                  seat={seat}
                  disabled={at === shown.length - 1}
                  onClick={() => setOrder(movedBy(ids, at, 1))}
                />
              </span>
            )}
          </li>
        ))}
      </ol>
      {order !== null && <NewOrder session={session} order={ids} onDone={() => setOrder(null)} />}
    </Part>
  );
}

const wishInWords = ({ wish }: Seat) =>
  wish === "give" ? t("Får plassen uten å bli spurt") : t("Vil bli spurt først");

function MoveButton(props: { seat: Seat; up?: boolean; disabled: boolean; onClick: () => void }) {
  const { seat, up, disabled, onClick } = props;
  return (
    <button
      type="button"
      class={`round-button stone move${up ? " up" : ""}`}
      disabled={disabled}
      aria-label={
        up ? t("Flytt {name} opp", { name: seat.name }) : t("Flytt {name} ned", { name: seat.name })
      }
      onClick={onClick}
    >
      <Icon name="caret-down" size={18} />
    </button>
  );
}

function NewOrder({ session, order, onDone }: { session: Session; order: string[]; onDone: () => void }) {
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const saving = useSaving();
  const save = async () => {
    setTried(true);
    if (reason.trim() === "") return;
    const body = { order, reason: reason.trim() };
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
        value={reason}
        maxLength={300}
        problem={tried && reason.trim() === "" ? t("Skriv en grunn.") : undefined}
        onChange={setReason}
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
