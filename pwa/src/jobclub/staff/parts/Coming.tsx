import { useState } from "preact/hooks";
import { t, tn } from "../../../core/i18n";
import { syncNow } from "../../../core/sync";
import { useSaving } from "../../../people/staff/ask";
import { Part, TroubleCard } from "../../../people/staff/parts";
import { Avatar, ChairRow, RoundButton, Tag, toast } from "../../../ui";
import { calledIn } from "../../../week/staff/names";
import type { Session } from "../../queries";
import { cameToo, coming, type Seat, stateOf, toldUs } from "../seats";
import { states } from "../words";
import { Ring } from "./Ring";
import { TakeOut } from "./TakeOut";
import "../leader.css";

/** The room: chairs, and who sits in them. */
export function Coming({ session, seats, open }: { session: Session; seats: Seat[]; open: boolean }) {
  const [out, takeOut] = useState<Seat | null>(null);
  const there = coming(seats);
  const saving = useSaving();
  const end = async (seat: Seat) => {
    if ((await saving.save("DELETE", `/jobclub/sessions/${session.id}/seats/${seat.person_id}`)) === null)
      return;
    void syncNow();
    toast(t("{name} er tatt ut, og får beskjed", { name: seat.name }));
  };
  const on = session.status === "planned";
  return (
    <Part
      title={
        on
          ? tn("{n} kommer", "{n} kommer", there.length)
          : tn("{n} hadde plass", "{n} hadde plass", there.length)
      }
      tool={on && <Taken session={session} there={there.length} />}
    >
      {on && <Chairs session={session} there={there.length} />}
      <TroubleCard trouble={saving.trouble} />
      <ul class="desk-lines seat-lines">
        {[...there, ...cameToo(seats), ...toldUs(seats)].map((seat) => (
          <Line
            key={seat.id}
            seat={{ ...seat, name: calledIn(seats, seat) }}
            onOut={
              open && seat.status === "booked" && stateOf(seat) === null ? () => takeOut(seat) : undefined
            }
          />
        ))}
      </ul>
      {on && there.length === 0 && <p class="soft">{t("Ingen har meldt seg på ennå.")}</p>}
      {out && (
        <TakeOut name={out.name} onYes={() => void end(out)} onClose={() => takeOut(null)}>
          {t("Plassen blir ledig med en gang, og {name} får beskjed.", { name: out.name })}
        </TakeOut>
      )}
    </Part>
  );
}

interface RoomProps {
  session: Session;
  there: number;
}

function Taken({ session, there }: RoomProps) {
  const held = session.capacity - there - session.seats_left;
  return (
    <span class="soft">
      {tn("{taken} av {n} plass", "{taken} av {n} plasser", session.capacity, { taken: there })}
      {held > 0 && ` · ${tn("{n} tilbudt", "{n} tilbudt", held)}`}
    </span>
  );
}

function Chairs({ session, there }: RoomProps) {
  return (
    <>
      <ChairRow capacity={Math.max(session.capacity, there)} left={session.seats_left} large />
      {there > session.capacity && (
        <p>
          <Tag tone="wait" icon="s-warning">
            {tn("{n} over plassene", "{n} over plassene", there - session.capacity)}
          </Tag>
        </p>
      )}
    </>
  );
}

/** Who gave back the day's seat said so; from whom the leader took it, did not. */
function howSeated(seat: Seat): string {
  const state = stateOf(seat);
  if (seat.told && state === "told") return t("Kan ikke komme denne dagen");
  if (seat.told && state === null) return t("Tatt ut denne dagen");
  if (seat.status !== "booked" && !seat.told) return t("Kom uten plass");
  if (seat.fixed) return t("Fast plass");
  return seat.by_leader ? t("Satt opp av lederen") : t("Har valgt timen");
}

function Line({ seat, onOut }: { seat: Seat; onOut?: (() => void) | undefined }) {
  const state = stateOf(seat);
  // Who told us says so beneath the name: a tag with the same news would squeeze the name into two lines.
  const look = state && !(seat.told && state === "told") && states[state];
  return (
    <li>
      <Avatar size={38} />
      <span class="grow">
        <strong>
          <bdi>{seat.name}</bdi>
        </strong>
        <span class="under">{howSeated(seat)}</span>
        {seat.over_capacity_reason && (
          <span class="under">{t("Ekstra plass: {reason}", { reason: seat.over_capacity_reason })}</span>
        )}
      </span>
      {look && (
        <Tag tone={look.tone} icon={look.icon}>
          {look.words()}
        </Tag>
      )}
      <Ring seat={seat} />
      {onOut && (
        <RoundButton
          icon="s-user-minus"
          tone="stone"
          size={44}
          label={t("Ta ut {name}", { name: seat.name })}
          onClick={onOut}
        />
      )}
    </li>
  );
}
