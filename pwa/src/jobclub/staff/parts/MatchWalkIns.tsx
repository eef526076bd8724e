import { useState } from "preact/hooks";
import { t, tn } from "../../../core/i18n";
import { Part } from "../../../people/staff/parts";
import { Button, Icon, Sheet, toast } from "../../../ui";
import { NamePicker } from "../../../week/staff/NamePicker";
import type { Session } from "../../queries";
import { match } from "../roll";
import { type Seat, seatsOf, unmatched } from "../seats";

/** Who came and was only noted by name: who was it? */
export function MatchWalkIns({ session }: { session: Session }) {
  const noted = unmatched(seatsOf(session));
  const [who, choose] = useState<Seat | null>(null);
  if (noted.length === 0) return null;
  return (
    <Part title={tn("{n} navn er bare skrevet opp", "{n} navn er bare skrevet opp", noted.length)}>
      <ul class="desk-lines">
        {noted.map((seat) => (
          <li key={seat.id}>
            <Icon name="question" size={28} />
            <strong class="grow">
              <bdi>{seat.name}</bdi>
            </strong>
            <Button kind="soft" small onClick={() => choose(seat)}>
              {t("Finn personen")}
            </Button>
          </li>
        ))}
      </ul>
      {who && (
        <Sheet title={t("Hvem er {name}?", { name: who.name })} onClose={() => choose(null)}>
          <NamePicker
            act={(name) => t("Det er {name}", { name })}
            onPick={(name) => {
              void match(who, name).then(() => toast(t("Ført på {name}", { name: name.name })));
              choose(null);
            }}
          />
        </Sheet>
      )}
    </Part>
  );
}
