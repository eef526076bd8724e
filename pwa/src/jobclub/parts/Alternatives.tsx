import { t } from "../../core/i18n";
import { Button, Card, FreeChairs } from "../../ui";
import { shortDayAndClock } from "../../ui/dates";
import { alternatives, type Session } from "../queries";
import { takeSeat } from "../seat";
import { SessionPlate, SessionTitle } from "./SessionHead";

/** Full, or called off: the week's other sessions with room, one tap each. */
export function Alternatives({ to }: { to: Session }) {
  const found = alternatives(to).slice(0, 3);
  if (!found.length) return null;
  return (
    <Card label={t("Her er det plass")}>
      <h2 class="third" data-speak="">
        {t("Her er det plass")}
      </h2>
      {found.map((session) => (
        <div key={session.id} class="alternative">
          <SessionPlate session={session} size={56} />
          <div class="grow">
            <SessionTitle session={session} bare tap />
            <p class="small soft" data-speak="">
              {shortDayAndClock(session.starts_at)}
            </p>
            <FreeChairs left={session.seats_left} />
          </div>
          <Button kind="soft" small onClick={() => void takeSeat(session)}>
            {t("Meld på")}
          </Button>
        </div>
      ))}
    </Card>
  );
}
