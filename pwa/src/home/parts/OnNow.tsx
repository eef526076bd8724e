import type { Day } from "../../core/clock";
import { t } from "../../core/i18n";
import { Link } from "../../core/router";
import { SessionPlate, SessionTitle } from "../../jobclub/parts/SessionHead";
import type { Session } from "../../jobclub/queries";
import { Button, Icon, seatsLeft } from "../../ui";
import { shortDayAndClock } from "../../ui/dates";
import { onBetween } from "../queries";

/** What else is on: at most three, suiting first. */
export function OnNow({ from, to }: { from: Day; to: Day }) {
  const found = onBetween(from, to).slice(0, 3);
  if (!found.length) return null;
  return (
    <section class="stack tight">
      <div class="row apart">
        <h2 data-speak="">{t("Dette skjer også")}</h2>
        <Button kind="plain" small href="/jobb">
          {t("Se alle")}
        </Button>
      </div>
      {found.map(({ session }) => (
        <OnCard key={session.id} session={session} />
      ))}
    </section>
  );
}

function OnCard({ session }: { session: Session }) {
  return (
    <Link class="card" href={`/jobb/${session.id}`}>
      <SessionPlate session={session} size={64} />
      <span class="grow">
        <SessionTitle session={session} />
        <span class="small soft block" data-speak="">
          {shortDayAndClock(session.starts_at)}
        </span>
        <span class={`small block ${session.seats_left > 0 ? "seats-free" : "soft"}`} data-speak="">
          {seatsLeft(session.seats_left)}
        </span>
      </span>
      <Icon name="caret-right" size={20} />
    </Link>
  );
}
