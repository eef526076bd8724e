import { useState } from "preact/hooks";
import { Problem } from "../../../core/http";
import { t, tn } from "../../../core/i18n";
import { syncNow } from "../../../core/sync";
import { useSaving } from "../../../people/staff/ask";
import { Part, TroubleCard } from "../../../people/staff/parts";
import { Button, toast } from "../../../ui";
import { NamePicker } from "../../../week/staff/NamePicker";
import type { Name } from "../../../week/staff/names";
import type { Session } from "../../queries";
import { seatsOf } from "../seats";
import { AllTheSame } from "./TooSmall";

/** Books for somebody without a phone in one tap. A full room asks: the queue, or a seat all the same with a reason that is kept. */
export function SeatSomebody({ session }: { session: Session }) {
  const saving = useSaving();
  const [asked, ask] = useState<Name | null>(null);
  const there = new Set(
    seatsOf(session)
      .filter(({ status }) => status === "booked" || status === "waiting" || status === "offered")
      .flatMap(({ person_id }) => (person_id ? [person_id] : [])),
  );
  const give = async (name: Name, how: object = {}) => {
    const body = { person_id: name.id, ...how };
    const seat = await saving.save<{ status: string }>("POST", `/jobclub/sessions/${session.id}/seats`, body);
    if (seat === null) return ask(name);
    ask(null);
    void syncNow();
    toast(
      seat.data.status === "waiting"
        ? t("{name} står i kø", { name: name.name })
        : t("{name} har fått plass", { name: name.name }),
    );
  };
  const isFull = saving.trouble instanceof Problem && saving.trouble.code === "session_full";
  return (
    <Part title={t("Sett opp noen")}>
      {isFull && asked ? (
        <Full
          name={asked}
          params={saving.trouble as Problem}
          give={give}
          busy={saving.busy}
          onClose={saving.clear}
        />
      ) : (
        <>
          <TroubleCard trouble={saving.trouble} again={asked ? () => void give(asked) : undefined} />
          <NamePicker
            without={there}
            busy={saving.busy}
            act={(name) => t("Gi {name} plass", { name })}
            onPick={(name) => void give(name)}
          />
        </>
      )}
    </Part>
  );
}

interface FullProps {
  name: Name;
  params: Problem;
  give: (name: Name, how: object) => Promise<void>;
  busy: boolean;
  onClose: () => void;
}

/** What happened, and the three ways on. */
function Full({ name, params: { params }, give, busy, onClose }: FullProps) {
  return (
    <div class="stack" role="alert">
      <p>
        <strong>
          {t("Timen er full: {taken} av {capacity}.", {
            taken: Number(params.taken),
            capacity: Number(params.capacity),
          })}
        </strong>{" "}
        {tn("{n} står i kø.", "{n} står i kø.", Number(params.waiting))}
      </p>
      <Button
        kind="soft"
        small
        icon="hourglass-medium"
        disabled={busy}
        onClick={() => void give(name, { when_full: "wait" })}
      >
        {t("Sett {name} i kø", { name: name.short })}
      </Button>
      <AllTheSame
        act={t("Gi {name} plass likevel", { name: name.short })}
        busy={busy}
        onYes={(reason) => void give(name, { over_capacity_reason: reason })}
      />
      <Button kind="plain" small onClick={onClose}>
        {t("La det være")}
      </Button>
    </div>
  );
}
