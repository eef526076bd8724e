import { useState } from "preact/hooks";
import { listed, t, tn } from "../../../core/i18n";
import { Link } from "../../../core/router";
import { kept } from "../../../core/rows";
import { syncNow } from "../../../core/sync";
import { me, staffCard } from "../../../people/queries";
import { useList, useSaving } from "../../../people/staff/ask";
import { Facts, Page, Part, Shown, TroubleCard } from "../../../people/staff/parts";
import { has } from "../../../people/staff/rights";
import { trades, wordsFor } from "../../../people/staff/words";
import { Avatar, Button, Empty, Icon, Nb, RoundButton, toast } from "../../../ui";
import { longDay, longDayAndClock } from "../../../ui/dates";
import { calledAmong } from "../../../week/staff/names";
import { ahead, type Club, sessions } from "../../queries";
import { attributesOf } from "../clubForm";
import { TakeOut } from "../parts/TakeOut";
import { templateWords } from "../topics";
import { roomPath } from "../words";
import "../leader.css";

export type Member = { id: string; person_id: string; name: string; from: string; to: string };
const SESSIONS_SHOWN = 8;

/** One club: what it is, who has fixed seats, when it meets. */
export function ClubPage({ id }: { id: string }) {
  const club = kept<Club>("club").value.get(id);
  if (!club) return <Empty title={t("Klubben finnes ikke lenger")} />;
  const mayChange = club.leader_id === me.value?.id || !club.leader_id || has("admin");
  return (
    <Page
      title={<Nb>{club.title}</Nb>}
      about={<Nb>{club.place}</Nb>}
      tools={
        mayChange && (
          <>
            <Button kind="outline" small icon="pencil-simple" href={`/klubber/${club.id}/endre`}>
              {t("Endre klubben")}
            </Button>
            <Button small icon="s-user-plus" href={`/klubber/${club.id}/plasser`}>
              {t("Plasser en gruppe")}
            </Button>
          </>
        )
      }
    >
      <div class="desk-columns halves">
        <div class="stack">
          <About club={club} />
          <Meets club={club} mayChange={mayChange} />
        </div>
        {mayChange && <Members club={club} />}
      </div>
    </Page>
  );
}

function About({ club }: { club: Club }) {
  const leader = staffCard(club.leader_id);
  return (
    <Part title={t("Om klubben")}>
      <Facts
        facts={[
          { name: t("Passer for"), value: listed(attributesOf(club)) || t("alle") },
          { name: t("Plasser"), value: club.seats },
          { name: t("Leder"), value: leader && <bdi>{leader.name}</bdi> },
          { name: t("Bransjer"), value: listed(club.trades.map((trade) => wordsFor(trades, trade))) },
        ]}
      />
      {club.for_whom && (
        <p>
          <Nb>{club.for_whom}</Nb>
        </p>
      )}
      {club.topics.length > 0 && (
        <p>
          <span class="under">{t("Temaer etter tur")}</span>
          <strong>{club.topics.map(templateWords).join(" → ")}</strong>
        </p>
      )}
    </Part>
  );
}

function Meets({ club, mayChange }: { club: Club; mayChange: boolean }) {
  const coming = sessions.value.filter((one) => one.club_id === club.id && ahead(one));
  return (
    <Part
      title={tn("{n} time framover", "{n} timer framover", coming.length)}
      tool={
        mayChange && (
          <Button kind="plain" small icon="clock" href={`/klubber/${club.id}/tider`}>
            {t("Nye tider")}
          </Button>
        )
      }
    >
      <ul class="desk-lines">
        {coming.slice(0, SESSIONS_SHOWN).map((session) => (
          <li key={session.id}>
            <Link class="lead-link" href={roomPath(session)}>
              <span class="grow">
                <strong class="capital">{longDayAndClock(session.starts_at)}</strong>
                {session.topic && (
                  <span class="under">
                    <Nb>{session.topic.title}</Nb>
                  </span>
                )}
              </span>
              <span class="soft">
                {session.status === "cancelled"
                  ? t("Avlyst")
                  : tn("{n} ledig", "{n} ledige", session.seats_left)}
              </span>
              <Icon name="caret-right" size={20} />
            </Link>
          </li>
        ))}
      </ul>
      {coming.length === 0 && (
        <div class="form-end">
          <Button kind="soft" small icon="s-path" href="/termin">
            {t("Lag timer i terminen")}
          </Button>
        </div>
      )}
    </Part>
  );
}

function Members({ club }: { club: Club }) {
  const asked = useList<Member>(`/jobclub/clubs/${club.id}/members`);
  const [out, takeOut] = useState<Member | null>(null);
  const saving = useSaving();
  const end = async (member: Member) => {
    if ((await saving.save("DELETE", `/jobclub/members/${member.id}`)) === null) return;
    asked.put((asked.data ?? []).filter(({ id }) => id !== member.id));
    void syncNow();
    toast(t("{name} har ikke fast plass lenger", { name: member.name }));
  };
  return (
    <Part title={t("Faste plasser")}>
      <Shown asked={asked}>
        {(members) => (
          <>
            <TroubleCard trouble={saving.trouble} />
            {members.length === 0 && (
              <p class="soft">{t("Ingen har fast plass. Plasser en gruppe, så har de plass hver gang.")}</p>
            )}
            <ul class="desk-lines">
              {members.map((member) => (
                <MemberLine
                  key={member.id}
                  member={member}
                  called={calledAmong(members, member)}
                  onOut={() => takeOut(member)}
                />
              ))}
            </ul>
          </>
        )}
      </Shown>
      {out && (
        <TakeOut name={out.name} onYes={() => void end(out)} onClose={() => takeOut(null)}>
          {t("De faste plassene framover blir ledige med en gang.")}
        </TakeOut>
      )}
    </Part>
  );
}

interface LineProps {
  member: Member;
  called: string;
  onOut: () => void;
}

function MemberLine({ member, called, onOut }: LineProps) {
  return (
    <li>
      <Avatar size={38} />
      <span class="grow">
        <strong>
          <bdi>{called}</bdi>
        </strong>
        <span class="under">{t("til {day}", { day: longDay(member.to) })}</span>
      </span>
      <RoundButton
        icon="s-user-minus"
        tone="stone"
        size={44}
        label={t("Ta ut {name}", { name: member.name })}
        onClick={onOut}
      />
    </li>
  );
}
