import { useState } from "preact/hooks";
import { now, osloDay } from "../../../core/clock";
import { listed, t } from "../../../core/i18n";
import { Part } from "../../../people/staff/parts";
import { languagesSpoken, wordsFor } from "../../../people/staff/words";
import { Button, Icon, Nb, Tag } from "../../../ui";
import { dayInWords, rangeLabel } from "../../../ui/dates";
import { meetingKinds } from "../../drawn";
import type { Meeting } from "../../queries";
import { interpreterWords } from "../../words";
import { type Known, keeperOf } from "../known";
import { meetingStates } from "../words";
import { Bring } from "./Bring";
import { MeetingSheet } from "./MeetingSheet";

const isAhead = (meeting: Meeting) => meeting.status === "planned" && new Date(meeting.ends_at) > now();

/** Meetings to come, and the last few that were: when, where, who, and whether an interpreter is ordered. */
export function MeetingsPart(known: Known) {
  const [open, setOpen] = useState<{ meeting: Meeting | null; instead?: Meeting } | null>(null);
  const byTime = [...known.page.meetings].sort((a, b) => a.starts_at.localeCompare(b.starts_at));
  const ahead = byTime.filter(isAhead);
  const behind = byTime.filter((meeting) => !isAhead(meeting)).slice(-2);
  return (
    <Part
      title={t("Møter")}
      tool={
        known.may && (
          <Button kind="plain" small icon="calendar-plus" onClick={() => setOpen({ meeting: null })}>
            {t("Nytt møte")}
          </Button>
        )
      }
    >
      {known.page.meetings.length === 0 && <p class="soft">{t("Ingen møter er planlagt.")}</p>}
      <ul class="desk-lines">
        {[...ahead, ...behind].map((meeting) => (
          <Line
            key={meeting.id}
            meeting={meeting}
            may={known.may && !keeperOf(known, meeting.id)}
            onMove={() => setOpen({ meeting })}
            onAgain={() => setOpen({ meeting: null, instead: meeting })}
          />
        ))}
      </ul>
      {open !== null && <MeetingSheet {...open} known={known} onClose={() => setOpen(null)} />}
    </Part>
  );
}

interface LineProps {
  meeting: Meeting;
  may: boolean;
  onMove: () => void;
  onAgain: () => void;
}

function Line({ meeting, may, onMove, onAgain }: LineProps) {
  const state = meetingStates[meeting.status];
  const ahead = isAhead(meeting);
  return (
    <li>
      <span class="grow">
        <strong>{meetingKinds[meeting.kind]()}</strong>
        <span class="under">
          {dayInWords(osloDay(meeting.starts_at))} {rangeLabel(meeting.starts_at, meeting.ends_at)}
        </span>
        {meeting.place && (
          <span class="under">
            <Nb>{meeting.place}</Nb>
          </span>
        )}
        {meeting.with.length > 0 && (
          <span class="under">
            <bdi>{listed(meeting.with.map(({ name }) => name))}</bdi>
          </span>
        )}
        {ahead && <Interpreter meeting={meeting} />}
        {meeting.bring && <Bring meetingId={meeting.id} bring={meeting.bring} />}
      </span>
      {!ahead && (
        <Tag tone={state.tone} icon={state.icon}>
          {state.words()}
        </Tag>
      )}
      {may && meeting.status === "not_held" && meeting.kind !== "handover" && (
        <Button kind="plain" small icon="calendar-plus" onClick={onAgain}>
          {t("Finn en ny dag")}
        </Button>
      )}
      {may && ahead && (
        <Button kind="plain" small icon="pencil-simple" onClick={onMove}>
          {t("Flytt")}
        </Button>
      )}
    </li>
  );
}

function Interpreter({ meeting }: { meeting: Meeting }) {
  if (meeting.interpreter === "no") return null;
  const words = [
    interpreterWords[meeting.interpreter](),
    wordsFor(languagesSpoken, meeting.interpreter_language),
  ];
  return (
    <span class="under agreed">
      <Icon name={meeting.interpreter === "ordered" ? "check" : "translate"} size={16} />{" "}
      {words.filter(Boolean).join(" · ")}
    </span>
  );
}
