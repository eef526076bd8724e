import { t, tn } from "../../../core/i18n";
import { Part } from "../../../people/staff/parts";
import { Button } from "../../../ui";
import { longDayAndClock } from "../../../ui/dates";
import type { Known } from "../known";

/** The way to her hand-over, or to planning one. */
export function HandoverPart({ page: { handovers = [], person }, may }: Known) {
  const open = handovers.find(({ status }) => status !== "completed" && status !== "cancelled");
  const done = handovers.find(({ status }) => status === "completed");
  if (!open && !done && !may) return null;
  const missing = open?.items.filter(({ state }) => state === "open").length ?? 0;
  return (
    <Part title={t("Overføring")}>
      {open ? (
        <>
          <p>
            {longDayAndClock(open.starts_at)}
            <span class="under">
              {missing > 0
                ? tn("{n} punkt mangler ansvarlig", "{n} punkter mangler ansvarlig", missing)
                : t("Alle punkter har en ansvarlig")}
            </span>
          </p>
          <div class="form-end">
            <Button kind="soft" small icon="bridge" href={`/overforinger/${open.id}`}>
              {t("Åpne overføringen")}
            </Button>
          </div>
        </>
      ) : (
        <div class="form-end">
          {done && (
            <Button kind="soft" small icon="check" href={`/overforinger/${done.id}`}>
              {t("Se den fullførte overføringen")}
            </Button>
          )}
          {may && (
            <Button
              kind={done ? "plain" : "soft"}
              small
              icon="bridge"
              href={`/overforinger/ny?person=${person.id}`}
            >
              {done ? t("Ny overføring") : t("Planlegg overføring")}
            </Button>
          )}
        </div>
      )}
    </Part>
  );
}
