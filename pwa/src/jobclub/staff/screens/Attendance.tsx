import { useEffect, useState } from "preact/hooks";
import { osloDay, today } from "../../../core/clock";
import { t, tn } from "../../../core/i18n";
import { Button, Empty, Icon, Nb, Sheet, Unsent } from "../../../ui";
import { RefusedHere } from "../../parts/RefusedHere";
import { type Session, sessionById } from "../../queries";
import { type Chair, chairsOf, hereIn, marksFor, mayBeHere, tapped, theOthers } from "../attendance";
import { CameToo } from "../parts/CameToo";
import { canUndo, mark, remember, undoLast, unsentIn } from "../roll";
import { isMine, type State, seatsOf } from "../seats";
import { allStates, roomPath, states, whenOf } from "../words";
import "../leader.css";

/** Who is here: a state is chosen once, then chairs are tapped. Works with no network at all. */
export function Attendance({ id }: { id: string }) {
  const session = sessionById(id);
  if (!session || !isMine(session)) return <NotHere />;
  return <Roll session={session} />;
}

const NotHere = () => (
  <Empty
    title={t("Denne timen leder du ikke")}
    action={
      <Button href="/leder" icon="arrow-left">
        {t("Til denne uka")}
      </Button>
    }
  />
);

function Roll({ session }: { session: Session }) {
  const open = mayBeHere(session.starts_at, osloDay, today());
  const [chosen, choose] = useState<State>(open ? "present" : "told");
  const [more, setMore] = useState(false);
  useEffect(() => remember(session), [session.id]);
  const chairs = chairsOf(seatsOf(session));
  const waiting = unsentIn(session);
  return (
    <div class="stack roll">
      <RollHead session={session} />
      <RefusedHere session={session} />
      <div class="row apart roll-count">
        <h2 data-speak="" aria-live="polite">
          {tn("{here} av {n} er her", "{here} av {n} er her", chairs.length, { here: hereIn(chairs) })}
        </h2>
        {waiting > 0 && <Unsent>{tn("{n} ikke sendt", "{n} ikke sendt", waiting)}</Unsent>}
      </div>
      <ul class="roll-chairs">
        {chairs.map((chair) => (
          <li key={chair.seat.id}>
            <RollChair chair={chair} onTap={() => void mark(session, tapped(chair, chosen))} />
          </li>
        ))}
      </ul>
      {chairs.length === 0 && <p class="soft">{t("Ingen har meldt seg på denne timen.")}</p>}
      <Button kind="plain" wide icon="s-user-plus" onClick={() => setMore(true)}>
        {t("Noen andre kom")}
      </Button>
      <div class="foot roll-foot">
        <Choose chosen={chosen} choose={choose} open={open} />
        <Finish session={session} chairs={chairs} open={open} />
      </div>
      {more && (
        <Sheet title={t("Hvem kom?")} onClose={() => setMore(false)}>
          <CameToo
            session={session}
            state={chosen === "late" ? "late" : "present"}
            onDone={() => setMore(false)}
          />
        </Sheet>
      )}
    </div>
  );
}

/** "St. Marie læringssenter, rom 2": who stands in the house needs the room. */
const roomIn = (place: string) => place.split(",").at(-1)?.trim() ?? place;

function RollHead({ session }: { session: Session }) {
  return (
    <header class="roll-head">
      <h1 data-speak="">
        <Nb>{session.title}</Nb>
      </h1>
      <Button
        kind="plain"
        small
        icon="arrow-counter-clockwise"
        disabled={!canUndo(session)}
        onClick={() => void undoLast(session)}
      >
        {t("Angre")}
      </Button>
      <p class="soft" data-speak="">
        {whenOf(session)} · <Nb>{roomIn(session.place)}</Nb>
      </p>
    </header>
  );
}

function RollChair({ chair, onTap }: { chair: Chair; onTap: () => void }) {
  const look = chair.state && states[chair.state];
  const words = look?.words() ?? t("ikke ført");
  return (
    <button type="button" class={`roll-chair ${chair.state ?? "open"}`} onClick={onTap}>
      <Icon name={look?.chair ?? "chair-unsent"} size={76} />
      <strong>
        <bdi>{chair.words}</bdi>
      </strong>
      <span class="roll-state">
        {look && <Icon name={look.icon} size={18} />}
        {words}
      </span>
    </button>
  );
}

/** The four states, chosen once. Before the day has come nobody can be there. */
function Choose({ chosen, choose, open }: { chosen: State; choose: (state: State) => void; open: boolean }) {
  const offered = open ? allStates : allStates.filter((state) => state === "told");
  return (
    <fieldset class="roll-states">
      <legend class="quiet">{t("Hva vil du føre?")}</legend>
      {offered.map((state) => (
        <label key={state} class="roll-choice">
          <input
            type="radio"
            class="quiet"
            name="state"
            checked={state === chosen}
            onChange={() => choose(state)}
          />
          <span>
            <Icon name={states[state].icon} size={24} />
            {states[state].words()}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Finish({ session, chairs, open }: { session: Session; chairs: Chair[]; open: boolean }) {
  const others = theOthers(chairs);
  if (!open) return <p class="soft small">{t("Du fører resten når dagen er her.")}</p>;
  if (others.length === 0)
    return (
      <Button wide icon="check" href={roomPath(session)}>
        {t("Ferdig")}
      </Button>
    );
  return (
    <Button wide icon="s-checks" onClick={() => void mark(session, marksFor(others, "present"))}>
      {others.length === chairs.length
        ? tn("Alle er her", "Alle {n} er her", others.length)
        : tn("Den siste er her", "De {n} andre er her", others.length)}
    </Button>
  );
}
