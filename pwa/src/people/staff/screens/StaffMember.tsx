import { useState } from "preact/hooks";
import { osloDay } from "../../../core/clock";
import { t, tn } from "../../../core/i18n";
import { Button, Confirm, Empty, Notice, Tag, toast } from "../../../ui";
import { numericDay } from "../../../ui/dates";
import { useList, useSaving } from "../ask";
import { LinkCard } from "../LinkCard";
import { Page, Part, Shown, TroubleCard } from "../parts";
import { staff, staffMember } from "../paths";
import type { StaffMember as Member, StaffLink } from "../types";
import { EndAccess } from "./EndAccess";
import { type StaffDraft, StaffForm, staffBody } from "./StaffForm";

/** One colleague: roles and how to reach her, a new link, and the end of her access. */
export function StaffMember({ id }: { id: string }) {
  const asked = useList<Member>(staff);
  return (
    <Shown asked={asked}>
      {(everybody) => {
        const member = everybody.find((one) => one.id === id);
        if (member === undefined)
          return (
            <Empty
              title={t("Denne ansatte finnes ikke")}
              action={<Button href="/ansatte">{t("Til de ansatte")}</Button>}
            />
          );
        return (
          <One
            member={member}
            put={(next) => asked.put(everybody.map((one) => (one.id === id ? next : one)))}
          />
        );
      }}
    </Shown>
  );
}

interface Known {
  member: Member;
  put: (member: Member) => void;
}

const draftOf = (member: Member): StaffDraft => ({
  given_name: member.given_name,
  family_name: member.family_name,
  roles: member.roles.filter((role) => role !== "participant"),
  phone: member.phone ?? "",
  hours: member.hours ?? "",
  work_place: member.work_place ?? "",
});

function One({ member, put }: Known) {
  const saving = useSaving();
  const save = async (draft: StaffDraft) => {
    const saved = await saving.save<Member>("PATCH", staffMember(member.id), staffBody(draft));
    if (saved === null) return;
    put(saved.data);
    toast(t("Lagret"));
  };
  return (
    <Page narrow title={<bdi>{member.name}</bdi>} about={<StateTag member={member} />}>
      {!member.active && member.people > 0 && <LeftBehind member={member} />}
      <Access member={member} put={put} />
      <StaffForm key={member.id} start={draftOf(member)} saving={saving} act={t("Lagre")} onSave={save} />
      <EndAccess member={member} put={put} />
    </Page>
  );
}

const worksUntil = (time: string): string => t("Lenka virker til {day}", { day: numericDay(osloDay(time)) });

/** How a colleague stands: with an account, not yet, or no longer. */
export function StateTag({ member }: { member: Member }) {
  if (!member.active)
    return (
      <Tag tone="stone" icon="lock">
        {t("Deaktivert")}
      </Tag>
    );
  if (!member.invited)
    return (
      <Tag tone="wait" icon={member.link_until ? "hourglass-medium" : "link"}>
        {member.link_until ? worksUntil(member.link_until) : t("Mangler lenke")}
      </Tag>
    );
  return <Tag icon="check">{t("Aktiv")}</Tag>;
}

function Access({ member, put }: Known) {
  const saving = useSaving();
  const [link, setLink] = useState<StaffLink | null>(null);
  const [asking, ask] = useState(false);
  const make = async () => {
    const made = await saving.save<StaffLink>("POST", `${staffMember(member.id)}/link`, {});
    if (made === null) return;
    setLink(made.data);
    put({ ...member, invited: false, link_until: made.data.expires_at });
  };
  if (!member.active) return null;
  if (link !== null) return <LinkCard link={link} name={member.given_name} />;
  return (
    <Part title={t("Innlogging")}>
      <p class="soft">
        {!member.invited && member.link_until
          ? t("{name} har fått en lenke, og er ikke inne ennå.", { name: member.given_name })
          : member.invited
            ? t("Har {name} glemt passordet? Da lager du en ny lenke.", { name: member.given_name })
            : t("{name} er ikke inne ennå. Lag en lenke og send den.", { name: member.given_name })}
      </p>
      <TroubleCard trouble={saving.trouble} again={make} />
      <div class="form-end">
        <Button
          kind={member.invited || member.link_until ? "soft" : "main"}
          small
          icon="link"
          disabled={saving.busy}
          onClick={member.invited ? () => ask(true) : make}
        >
          {t("Lag ny lenke")}
        </Button>
      </div>
      {asking && (
        <Confirm
          title={t("Lage ny lenke til {name}?", { name: member.given_name })}
          yes={t("Lag ny lenke")}
          icon="link"
          onYes={make}
          onClose={() => ask(false)}
        >
          <p>
            {t("Det gamle passordet slutter å virke, og {name} blir logget ut overalt.", {
              name: member.given_name,
            })}
          </p>
        </Confirm>
      )}
    </Part>
  );
}

function LeftBehind({ member }: { member: Member }) {
  return (
    <Notice kind="cloud" icon="signpost" href={`/vikar?fra=${member.id}`}>
      {tn(
        "{n} deltaker mangler ansvarlig. La noen ta over.",
        "{n} deltakere mangler ansvarlig. La noen ta over.",
        member.people,
      )}
    </Notice>
  );
}
