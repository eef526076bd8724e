import { t, tn } from "../../core/i18n";
import { has } from "../../people/staff/rights";
import type { AnyIcon } from "../../ui";
import type { DeskRow } from "./desk";
import { isNeed } from "./flags";
import { composePath, planPath } from "./paths";
import type { Handover } from "./types";

/** The one filled button beside a person: it names what is next. */
export type Act = { words: string; icon: AnyIcon; href: string };

const openItems = (handover: Handover | undefined) =>
  handover?.items.filter(({ state }) => state === "open").length ?? 0;

/** By the first reason to act; who needs nothing now is opened. `handover`: her open one. */
export function nextAct(row: DeskRow, handover?: Handover): Act {
  const { plan, person, reasons } = row;
  const page = planPath(plan.person_id);
  const name = person?.given_name ?? plan.name.split(" ")[0] ?? plan.name;
  const open: Act = { words: t("Åpne planen til {name}", { name }), icon: "map-trifold", href: page };
  if (!has("adviser")) return open;
  const missing = openItems(handover);
  if (handover && missing > 0)
    return {
      words: tn("Finn ansvarlig for {n} punkt", "Finn ansvarlig for {n} punkter", missing),
      icon: "s-user-plus",
      href: `/overforinger/${handover.id}`,
    };
  const acts: Record<string, Act | null> = {
    help_asked: { words: t("Se hva {name} vil ha hjelp med", { name }), icon: "hand-waving", href: page },
    no_next_step: {
      words: t("Lag plan sammen med {name}", { name }),
      icon: "signpost",
      href: composePath(plan.person_id),
    },
    no_contact: person?.phone
      ? { words: t("Ring {name}", { name }), icon: "phone", href: `tel:${person.phone}` }
      : null,
    ends_soon: handover
      ? null
      : {
          words: t("Planlegg overføring"),
          icon: "handshake",
          href: `/overforinger/ny?person=${plan.person_id}`,
        },
    not_in: {
      words: t("Inviter {name}", { name }),
      icon: "qr-code",
      href: `/deltakere/${plan.person_id}/inviter`,
    },
  };
  const byTurn = [...reasons.filter(isNeed), ...reasons.filter((reason) => !isNeed(reason))];
  return byTurn.flatMap(({ code }) => acts[code] ?? [])[0] ?? open;
}
