import { t } from "../../../core/i18n";
import { me } from "../../../people/queries";
import { PersonTabs } from "../../../people/staff/PersonTabs";
import { Page, Shown } from "../../../people/staff/parts";
import { has } from "../../../people/staff/rights";
import { Button } from "../../../ui";
import { numericDay } from "../../../ui/dates";
import { usePersonPlan } from "../asked";
import { joinedParts } from "../joins";
import type { Known } from "../known";
import { AbsencePart } from "../parts/AbsencePart";
import { AttendancePart } from "../parts/AttendancePart";
import { ContactPart } from "../parts/ContactPart";
import { CvPart } from "../parts/CvPart";
import { HandoverPart } from "../parts/HandoverPart";
import { MarksPart } from "../parts/MarksPart";
import { MeetingsPart } from "../parts/MeetingsPart";
import { NotesPart } from "../parts/NotesPart";
import { NowPart } from "../parts/NowPart";
import { PlanPart } from "../parts/PlanPart";
import { ProposalPart } from "../parts/ProposalPart";
import { StepsPart } from "../parts/StepsPart";
import { VersionsPart } from "../parts/VersionsPart";
import { WeekPart } from "../parts/WeekPart";
import { composePath } from "../paths";
import type { PersonPlan as Whole } from "../types";

/** Everything of one person on one page: two minutes are enough to know how she stands (domain.md §6). */
export function PersonPlan({ id }: { id: string }) {
  const asked = usePersonPlan(id);
  return (
    <Shown asked={asked}>
      {(page) => <Everything page={page} put={asked.put} again={asked.again} may={isHers(page)} />}
    </Shown>
  );
}

/** An adviser of hers, or whoever else could open her page: her job specialist. */
const mayArrange = (page: Whole) => isHers(page) || (has("job_specialist") && !page.person.left_on);

const isHers = ({ person }: Whole) => has("adviser") && person.adviser_id === me.value?.id && !person.left_on;

function Everything(known: Known) {
  const { person } = known.page;
  return (
    <Page
      title={<bdi>{person.name}</bdi>}
      about={person.left_on && t("Sluttet {day}", { day: numericDay(person.left_on) })}
      tools={<Tools {...known} />}
    >
      <PersonTabs id={person.id} now="plan" />
      {!person.left_on && <NowPart {...known} />}
      <div class="desk-columns plan-columns">
        <div class="form">
          <ProposalPart {...known} />
          <PlanPart {...known} />
          <StepsPart {...known} />
          <VersionsPart {...known} />
        </div>
        <div class="form">
          <WeekPart {...known} />
          {joinedParts.value.map((Joined, at) => (
            <Joined key={at} personId={person.id} may={mayArrange(known.page)} onChanged={known.again} />
          ))}
          <MeetingsPart {...known} />
          <HandoverPart {...known} />
          <ContactPart {...known} />
          <AttendancePart {...known} />
          <AbsencePart {...known} />
          <CvPart {...known} />
          <NotesPart {...known} />
          <MarksPart {...known} />
        </div>
      </div>
    </Page>
  );
}

/** One filled button: the plan is made together. */
function Tools({ page: { person }, may }: Known) {
  return (
    <>
      {person.phone && (
        <Button kind="outline" small icon="phone" href={`tel:${person.phone}`}>
          {t("Ring")}
        </Button>
      )}
      {may && (
        <Button small icon="map-trifold" href={composePath(person.id)}>
          {t("Lag plan sammen")}
        </Button>
      )}
    </>
  );
}
