import { Offer } from "../../jobclub/parts/SeatState";
import { Place, SessionPlate, SessionTitle } from "../../jobclub/parts/SessionHead";
import { Card } from "../../ui";
import { dayAndClock } from "../../ui/dates";
import { offers } from "../queries";

/** Seats that are held for her stand before everything else: they wait for an answer. */
export function Offers() {
  return (
    <>
      {offers().map((session) => (
        <Card key={session.id}>
          <div class="row">
            <SessionPlate session={session} size={72} />
            <div class="grow">
              <SessionTitle session={session} level={2} tap />
              <p class="small soft" data-speak="">
                {dayAndClock(session.starts_at)}
              </p>
              <Place place={session.place} tap />
            </div>
          </div>
          <Offer session={session} />
        </Card>
      ))}
    </>
  );
}
