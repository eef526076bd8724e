import { t, tn } from "../../../core/i18n";
import { Button, Notice } from "../../../ui";
import { type Handover, isOpen, openItems } from "../../queries";

interface NextActProps {
  handover: Handover;
  /** An address where the act leads, else the acts themselves. */
  href?: string;
  busy?: boolean;
  onFind?: () => void;
  onComplete?: () => void;
  onNewDay?: () => void;
}

/** The one filled button: it names what is next, and why the hand-over cannot be completed yet. */
export function NextAct({ handover, href, busy, onFind, onComplete, onNewDay }: NextActProps) {
  const open = openItems(handover).length;
  const link = href ? { href } : {};
  if (!isOpen(handover)) return null;
  if (handover.status === "not_held")
    return (
      <>
        <Notice kind="cloud" icon="calendar-x">
          {t("Møtet ble ikke holdt. Alle tre ser det.")}
        </Notice>
        <Button wide icon="calendar-plus" {...link} {...(onNewDay ? { onClick: onNewDay } : {})}>
          {t("Finn en ny dag")}
        </Button>
      </>
    );
  if (open > 0)
    return (
      <>
        <Notice kind="cloud" icon="lock">
          {tn(
            "Kan fullføres når punktet har ansvarlig eller grunn.",
            "Kan fullføres når alle {n} har ansvarlig eller grunn.",
            handover.items.length,
          )}
        </Notice>
        <Button wide icon="s-user-plus" {...link} {...(onFind ? { onClick: onFind } : {})}>
          {tn("Finn ansvarlig for {n} punkt", "Finn ansvarlig for {n} punkter", open)}
        </Button>
      </>
    );
  return (
    <Button
      wide
      icon="check"
      disabled={busy ?? false}
      {...link}
      {...(onComplete ? { onClick: onComplete } : {})}
    >
      {t("Fullfør overføringen")}
    </Button>
  );
}
