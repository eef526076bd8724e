import { t, tn } from "../../../core/i18n";
import { Button, Notice } from "../../../ui";
import { type Handover, isOpen, openItems } from "../../queries";

interface NextActProps {
  handover: Handover;
  /** An address where the act leads, else the acts themselves. */
  href?: string;
  onFind?: () => void;
  onComplete?: () => void;
  onNewDay?: () => void;
}

/**
 * The one filled button: it names what is next, and why the hand-over cannot be completed yet. Where the meeting was not held the
 * rest can be done all the same: items may be settled by telephone (docs/wire-plan.md, `complete`).
 */
export function NextAct(props: NextActProps) {
  const { handover, href, onNewDay } = props;
  if (!isOpen(handover)) return null;
  if (handover.status === "not_held")
    return (
      <>
        <Notice kind="cloud" icon="calendar-x">
          {t("Møtet ble ikke holdt. Alle tre ser det.")}
        </Notice>
        <Button wide icon="calendar-plus" {...to(href, onNewDay)}>
          {t("Finn en ny dag")}
        </Button>
        {!href && <FindOrComplete {...props} kind="soft" words={t("Fullfør uten nytt møte")} />}
      </>
    );
  return (
    <>
      {openItems(handover).length > 0 && (
        <Notice kind="cloud" icon="lock">
          {tn(
            "Kan fullføres når punktet har ansvarlig eller grunn.",
            "Kan fullføres når alle {n} har ansvarlig eller grunn.",
            handover.items.length,
          )}
        </Notice>
      )}
      <FindOrComplete {...props} kind="main" words={t("Fullfør overføringen")} />
    </>
  );
}

const to = (href: string | undefined, act: (() => void) | undefined) => ({
  ...(href ? { href } : {}),
  ...(act ? { onClick: act } : {}),
});

/** `words`: how completing is said. */
interface ActProps extends NextActProps {
  kind: "main" | "soft";
  words: string;
}

function FindOrComplete({ handover, href, onFind, onComplete, kind, words }: ActProps) {
  const open = openItems(handover).length;
  return open > 0 ? (
    <Button wide kind={kind} icon="s-user-plus" {...to(href, onFind)}>
      {tn("Finn ansvarlig for {n} punkt", "Finn ansvarlig for {n} punkter", open)}
    </Button>
  ) : (
    <Button wide kind={kind} icon="check" {...to(href, onComplete)}>
      {words}
    </Button>
  );
}
