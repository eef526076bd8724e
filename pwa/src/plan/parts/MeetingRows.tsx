import { osloDay } from "../../core/clock";
import { listed, t } from "../../core/i18n";
import { CardLink, Icon, Plate } from "../../ui";
import { dayInWords, rangeLabel } from "../../ui/dates";
import { MEETING, meetingKinds } from "../drawn";
import { isAhead, type Meeting, meetings } from "../queries";

/** Meetings to come. */
export function MeetingRows() {
  const ahead = meetings.value.filter(isAhead);
  if (!ahead.length) return null;
  return (
    <section class="stack tight">
      <h2 data-speak="">{t("Møter")}</h2>
      {ahead.map((meeting) => (
        <MeetingRow key={meeting.id} meeting={meeting} />
      ))}
    </section>
  );
}

function MeetingRow({ meeting }: { meeting: Meeting }) {
  const { bring } = meeting;
  const prepared = !!bring && (!!bring.text || bring.pictures.length > 0 || bring.voice);
  return (
    <CardLink href={`/planen/moter/${meeting.id}`}>
      <Plate picture={MEETING.picture} tone={MEETING.tone} size={64} />
      <span class="grow">
        <strong class="block" data-speak="">
          {meetingKinds[meeting.kind]()}
        </strong>
        <span class="small soft block" data-speak="">
          {listed([dayInWords(osloDay(meeting.starts_at)), rangeLabel(meeting.starts_at, meeting.ends_at)])}
        </span>
        {prepared && (
          <span class="step-line" data-speak="">
            <Icon name="check" size={20} />
            {t("Du har forberedt deg")}
          </span>
        )}
      </span>
      <Icon name="caret-right" size={20} />
    </CardLink>
  );
}
