import { useSignal } from "@preact/signals";
import { t } from "../../core/i18n";
import { Button, Segmented } from "../../ui";
import { isPast } from "../../ui/dates";
import { bookingOf, hasBegun, type Session, seatIsFree, unsentAct, type Wish } from "../queries";
import { chooseWish, takeSeat } from "../seat";
import { LeaveButton, Offer, TakeSeat } from "./SeatState";

/** The one thing to do next, at the foot of the page. */
export function Foot({ session }: { session: Session }) {
  const act = foot(session);
  return act && <div class="foot stack tight">{act}</div>;
}

function foot(session: Session) {
  if (session.status === "cancelled" || hasBegun(session)) return null;
  const booking = bookingOf(session);
  if (booking?.status === "offered") return <Offer session={session} />;
  if (booking?.status === "waiting") return <InQueue session={session} wish={booking.wish} />;
  if (booking) return <LeaveButton session={session} wide />;
  if (unsentAct(session)) return null;
  if (session.seats_left > 0) return <TakeSeat session={session} />;
  return <JoinQueue session={session} />;
}

/** One tap stands her in the queue; the choice above it is made before or after. */
function JoinQueue({ session }: { session: Session }) {
  const wish = useSignal<Wish>("ask");
  return (
    <>
      <WishChoice
        session={session}
        wish={wish.value}
        onChange={(next) => {
          wish.value = next;
        }}
      />
      <Button wide icon="hand" onClick={() => void takeSeat(session, wish.value)}>
        {t("Still deg i kø")}
      </Button>
    </>
  );
}

/** Who waits chooses how a freed seat comes to her; once the first gets it, she takes it as anybody else does. */
function InQueue({ session, wish }: { session: Session; wish: Wish }) {
  return (
    <>
      {seatIsFree(session) && <TakeSeat session={session} />}
      <WishChoice session={session} wish={wish} onChange={(next) => void chooseWish(session, next)} />
      <LeaveButton session={session} wide />
    </>
  );
}

interface WishProps {
  session: Session;
  wish: Wish;
  onChange: (wish: Wish) => void;
}

/** None from the first-come moment: then nothing is given or offered. */
function WishChoice({ session, wish, onChange }: WishProps) {
  if (isPast(session.first_come_from)) return null;
  const options = [
    { value: "ask" as const, words: t("Spør meg") },
    { value: "give" as const, words: t("Gi meg plassen") },
  ];
  return (
    <div class="stack tight">
      <p class="small soft" data-speak="">
        {t("Når en plass blir ledig:")}
      </p>
      <Segmented
        label={t("Når en plass blir ledig:")}
        name="wish"
        value={wish}
        options={options}
        onChange={onChange}
      />
    </div>
  );
}
