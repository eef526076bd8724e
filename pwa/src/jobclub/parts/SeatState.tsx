import type { Act } from "../../core/act";
import { t } from "../../core/i18n";
import { Button, Notice, Tag, Unsent } from "../../ui";
import { longDayAndClock } from "../../ui/dates";
import { takeBack } from "../../ui/takeBack";
import { bookingOf, hasBegun, type Session, unsentAct } from "../queries";
import { answerOffer, leaveSeat, takeSeat } from "../seat";

/** How things stand between her and a session, in a word or two; null where there is nothing to tell, or nothing sure yet. */
export function SeatTag({ session }: { session: Session }) {
  if (session.status === "cancelled")
    return (
      <Tag tone="stone" icon="calendar-x">
        {t("Avlyst")}
      </Tag>
    );
  if (unsentAct(session)) return null;
  const booking = bookingOf(session);
  if (booking?.status === "booked" && booking.fixed) return <Tag icon="seat">{t("Fast plass")}</Tag>;
  if (booking?.status === "booked") return <Tag icon="check">{t("Du har plass")}</Tag>;
  if (booking?.status === "offered")
    return (
      <Tag tone="wait" icon="hand">
        {t("Plass til deg")}
      </Tag>
    );
  if (booking?.status === "waiting")
    return (
      <Tag tone="wait" icon="hourglass-medium">
        {queueWords(booking.position)}
      </Tag>
    );
  return null;
}

const queueWords = (position: number | null | undefined): string =>
  position ? t("Nummer {position} i køen", { position }) : t("Du står i kø");

function unsentWords({ verb, params }: Act): string {
  if (verb === "jobclub.book") return t("Påmeldingen er ikke sendt");
  if (verb !== "jobclub.cancel") return t("Svaret er ikke sendt");
  return params.waited ? t("Du går ut av køen. Ikke sendt ennå") : t("Avmeldingen er ikke sendt");
}

/** What she did that the server has not had yet, and a way back. */
export function UnsentSeat({ session }: { session: Session }) {
  const act = unsentAct(session);
  if (!act) return null;
  return (
    <div class="row apart">
      <Unsent>{unsentWords(act)}</Unsent>
      <Button kind="plain" small onClick={() => void takeBack(act)}>
        {t("Angre")}
      </Button>
    </div>
  );
}

/** A seat is held for her: yes or no, and until when. */
export function Offer({ session }: { session: Session }) {
  const booking = bookingOf(session);
  if (booking?.status !== "offered") return null;
  return (
    <div class="stack tight">
      <Notice icon="hand" kind="cloud">
        <strong>{t("En plass er ledig til deg.")}</strong>{" "}
        {booking.offer_until && t("Svar før {limit}.", { limit: longDayAndClock(booking.offer_until) })}
      </Notice>
      <Button wide icon="check" onClick={() => void answerOffer(session, true)}>
        {t("Ja, jeg kommer")}
      </Button>
      <Button kind="soft" wide icon="x" onClick={() => void answerOffer(session, false)}>
        {t("Nei takk")}
      </Button>
    </div>
  );
}

/** One tap books. */
export function TakeSeat({ session, kind = "main" }: { session: Session; kind?: "main" | "soft" }) {
  return (
    <Button kind={kind} wide icon="plus" onClick={() => void takeSeat(session)}>
      {t("Meld meg på")}
    </Button>
  );
}

/** The way out of a seat or the queue; none once the hour has begun. */
export function LeaveButton({ session, wide }: { session: Session; wide?: boolean }) {
  const status = bookingOf(session)?.status;
  if (!status || status === "offered" || hasBegun(session) || session.status === "cancelled") return null;
  return (
    <Button kind="soft" wide={!!wide} icon="calendar-x" onClick={() => void leaveSeat(session)}>
      {status === "waiting" ? t("Gå ut av køen") : t("Jeg kan ikke komme")}
    </Button>
  );
}
