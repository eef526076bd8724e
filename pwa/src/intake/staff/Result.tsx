import { listed, t, tn } from "../../core/i18n";
import { Page } from "../../people/staff/parts";
import { Button, Card, Icon, Notice } from "../../ui";
import type { Applied, Kind } from "./preview";

/** What was done, who is left out, and the next act. */
export function Result({ applied, kind, onAgain }: { applied: Applied; kind: Kind; onAgain: () => void }) {
  const { outcomes, left_out, staff_to_invite } = applied;
  const lines = [
    tn("{n} ny", "{n} nye", outcomes.new ?? 0),
    tn("{n} endret", "{n} endret", outcomes.changed ?? 0),
    tn("{n} uendret", "{n} uendret", outcomes.unchanged ?? 0),
  ];
  return (
    <Page narrow title={t("Lista er tatt inn")}>
      <Card class="part">
        <div class="row nowrap" role="status">
          <span class="big-check">
            <Icon name="check" size={32} />
          </span>
          <p class="grow strong">{lines.join(" · ")}</p>
        </div>
      </Card>
      {left_out.length > 0 && (
        <Notice kind="cloud" icon="info">
          {tn(
            "{n} rad ble ikke med: {rows}. Rett den i fila, og hent den inn igjen.",
            "{n} rader ble ikke med: {rows}. Rett dem i fila, og hent den inn igjen.",
            left_out.length,
            {
              rows: listed(left_out),
            },
          )}
        </Notice>
      )}
      <div class="form-end">
        <Next kind={kind} staff={staff_to_invite} />
        <Button kind="soft" icon="plus" onClick={onAgain}>
          {t("Hent inn en til")}
        </Button>
      </div>
    </Page>
  );
}

function Next({ kind, staff }: { kind: Kind; staff: number }) {
  if (staff > 0)
    return (
      <Button icon="s-user-plus" href="/ansatte">
        {tn("Inviter {n} ansatt", "Inviter {n} ansatte", staff)}
      </Button>
    );
  if (kind === "participants")
    return (
      <Button icon="users" href="/deltakere">
        {t("Se deltakerne")}
      </Button>
    );
  return (
    <Button icon="signpost" href="/uten-ansvarlig">
      {t("Se hvem som mangler leder")}
    </Button>
  );
}
