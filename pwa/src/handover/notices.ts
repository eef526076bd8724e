import { t } from "../core/i18n";
import { type Worded, wordNotice } from "../notifications/worded";
import { isParticipant } from "../people/queries";
import { longDayAndClock } from "../ui/dates";
import { daysSince } from "./words";

/** What the hand-over tells people (server/plan/handover/notices.py); she and staff have pages of their own. */

type Params = Record<string, unknown>;
const at = ({ handover_id }: Params) =>
  isParticipant.value ? "/overforing" : `/overforinger/${String(handover_id)}`;

const about =
  (
    title: () => string,
    icon: Worded["icon"],
    text: (params: Params) => string | undefined = () => undefined,
  ) =>
  (params: Params): Worded => ({ title: title(), text: text(params), icon, href: at(params) });

wordNotice(
  "handover_planned",
  about(
    () => t("Møte om overføring"),
    "bridge",
    ({ starts_at }) => longDayAndClock(String(starts_at)),
  ),
);
wordNotice(
  "handover_item_accepted",
  about(() => t("Noen har tatt et punkt i overføringen"), "check"),
);
wordNotice(
  "handover_not_held",
  about(() => t("Møtet om overføring ble ikke holdt"), "calendar-x"),
);
wordNotice(
  "handover_follow_up",
  about(
    () => t("Hva skjedde etterpå?"),
    "question",
    ({ days }) => daysSince(Number(days)),
  ),
);
wordNotice(
  "handover_answered",
  about(
    () => t("Svar på hva som skjedde etterpå"),
    "check",
    ({ days }) => daysSince(Number(days)),
  ),
);
