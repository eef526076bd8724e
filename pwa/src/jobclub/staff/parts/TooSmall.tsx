import { useEffect, useRef } from "preact/hooks";
import { Problem } from "../../../core/http";
import { t, tn } from "../../../core/i18n";
import type { Trouble as Told } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Button, TextField } from "../../../ui";
import { longDayAndClock } from "../../../ui/dates";
import { useReason } from "../reason";

type Small = {
  sessions: { id: string; starts_at: string; capacity: number; taken: number }[];
  /** Where there are no sessions yet: the club's own seats. */
  capacity?: number;
  taken?: number;
};

/** The same once more, past capacity if there is a reason. */
export const withReason = (body: object, over?: string): object =>
  over ? { ...body, over_capacity_reason: over } : body;

interface TroubleProps {
  trouble: Told | null;
  busy: boolean;
  /** Once more; past capacity with a reason. */
  save: (over?: string) => void;
}

/** What the server refused; where it was for want of seats, a way past it. */
export function Trouble({ trouble, busy, save }: TroubleProps) {
  if (trouble instanceof Problem && trouble.code === "over_capacity")
    return <TooSmall small={trouble.params as Small} busy={busy} onYes={save} />;
  return <TroubleCard trouble={trouble} again={() => save()} />;
}

const tooFew = ({ sessions, capacity, taken }: Small): string =>
  sessions.length > 0
    ? tn("{n} time har ikke plass til alle.", "{n} timer har ikke plass til alle.", sessions.length)
    : t("Klubben har {capacity} plasser, og {taken} skal ha fast plass.", {
        capacity: capacity ?? 0,
        taken: taken ?? 0,
      });

/** Where there is too little room, and the way past it: a reason that is kept. It comes into sight: what was tapped lies over it. */
function TooSmall({ small, busy, onYes }: { small: Small; busy: boolean; onYes: (reason: string) => void }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: "center" }), [small]);
  return (
    <div ref={box} class="trouble" role="alert">
      <div class="stack grow">
        <p>
          <strong>{tooFew(small)}</strong> {t("Ta ut noen, eller skriv hvorfor de skal ha plass likevel.")}
        </p>
        <ul>
          {small.sessions.slice(0, 5).map((one) => (
            <li key={one.id}>
              {t("{when}: {taken} av {capacity} er tatt", {
                when: longDayAndClock(one.starts_at),
                taken: one.taken,
                capacity: one.capacity,
              })}
            </li>
          ))}
        </ul>
        <AllTheSame act={t("Gi plass likevel")} busy={busy} onYes={onYes} />
      </div>
    </div>
  );
}

interface AllTheSameProps {
  act: string;
  busy: boolean;
  onYes: (reason: string) => void;
}

/** A seat past capacity, for a reason that is kept. */
export function AllTheSame({ act, busy, onYes }: AllTheSameProps) {
  const reason = useReason(t("Skriv en grunn."));
  const give = () => {
    const words = reason.tried();
    if (words) onYes(words);
  };
  return (
    <>
      <TextField label={t("Plass likevel, fordi")} hint={t("Grunnen blir lagret.")} {...reason.field} />
      <Button kind="soft" small icon="s-user-plus" disabled={busy} onClick={give}>
        {act}
      </Button>
    </>
  );
}
