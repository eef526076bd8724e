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
export function NextAct(props: NextActProps) {
  const { handover, href, onNewDay } = props;
  if (!isOpen(handover)) return null;
  if (handover.status !== "not_held")
    return openItems(handover).length > 0 ? <Find {...props} /> : <Complete {...props} />;
  return (
    <>
      <Notice kind="cloud" icon="calendar-x">
        {t("Møtet ble ikke holdt. Alle tre ser det.")}
      </Notice>
      <Button wide icon="calendar-plus" {...to(href, onNewDay)}>
        {t("Finn en ny dag")}
      </Button>
      {!href && <WithoutMeeting {...props} />}
    </>
  );
}

const to = (href: string | undefined, act: (() => void) | undefined) => ({
  ...(href ? { href } : {}),
  ...(act ? { onClick: act } : {}),
});

function Find({ handover, href, onFind }: NextActProps) {
  return (
    <>
      <Notice kind="cloud" icon="lock">
        {tn(
          "Kan fullføres når punktet har ansvarlig eller grunn.",
          "Kan fullføres når alle {n} har ansvarlig eller grunn.",
          handover.items.length,
        )}
      </Notice>
      <Button wide icon="s-user-plus" {...to(href, onFind)}>
        {findWords(handover)}
      </Button>
    </>
  );
}

function Complete({ href, busy, onComplete }: NextActProps) {
  return (
    <Button wide icon="check" disabled={busy ?? false} {...to(href, onComplete)}>
      {t("Fullfør overføringen")}
    </Button>
  );
}

/** What can be done all the same: nobody waits for a meeting whose every item has somebody (domain.md §2). */
function WithoutMeeting({ handover, busy, onFind, onComplete }: NextActProps) {
  return openItems(handover).length > 0 ? (
    <Button wide kind="soft" icon="s-user-plus" {...to(undefined, onFind)}>
      {findWords(handover)}
    </Button>
  ) : (
    <Button wide kind="soft" icon="check" disabled={busy ?? false} {...to(undefined, onComplete)}>
      {t("Fullfør uten nytt møte")}
    </Button>
  );
}

const findWords = (handover: Handover): string =>
  tn("Finn ansvarlig for {n} punkt", "Finn ansvarlig for {n} punkter", openItems(handover).length);
