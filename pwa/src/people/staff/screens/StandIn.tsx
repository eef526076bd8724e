import { useState } from "preact/hooks";
import { now } from "../../../core/clock";
import { listed, t, tn } from "../../../core/i18n";
import { query } from "../../../core/router";
import { kept } from "../../../core/rows";
import { Button, Card, Icon, Select } from "../../../ui";
import { useList, useSaving } from "../ask";
import { Page, Part, Shown, TroubleCard } from "../parts";
import { staff } from "../paths";
import { type HeldRows, mayStandIn, movesWith } from "../standIn";
import type { StaffMember } from "../types";

/** Somebody is away: another takes over people, clubs and sessions in one step. */
export function StandIn() {
  const asked = useList<StaffMember>(staff);
  return (
    <Page narrow title={t("Vikar")} about={t("Alt flyttes i ett steg, og deltakerne ser det nye navnet.")}>
      <Shown asked={asked}>{(everybody) => <Choose everybody={everybody} />}</Shown>
    </Page>
  );
}

const held = (): HeldRows => ({
  clubs: [...kept<HeldRows["clubs"][number]>("club").value.values()],
  sessions: [...kept<HeldRows["sessions"][number]>("session").value.values()],
});

function Choose({ everybody }: { everybody: StaffMember[] }) {
  const [from, setFrom] = useState(query.value.get("fra") ?? "");
  const [to, setTo] = useState("");
  const [done, setDone] = useState(false);
  const saving = useSaving();
  const leaving = everybody.find(({ id }) => id === from);
  const coming = everybody.find(({ id }) => id === to);
  const move = async () => {
    if ((await saving.save("POST", "/people/stand-ins", { from_id: from, to_id: to })) !== null)
      setDone(true);
  };
  if (done && leaving && coming) return <Done leaving={leaving} coming={coming} />;
  const named = (members: StaffMember[], empty: string) => [
    { value: "", words: empty },
    ...members.map(({ id, name }) => ({ value: id, words: name })),
  ];
  return (
    <div class="form">
      <Part title={t("Hvem")}>
        <div class="pair">
          <Select
            label={t("Borte")}
            value={from}
            options={named(everybody, t("Velg en ansatt"))}
            onChange={setFrom}
          />
          <Select
            label={t("Tar over")}
            value={to}
            options={named(
              everybody.filter((one) => one.active && leaving && mayStandIn(one, leaving)),
              t("Velg en ansatt"),
            )}
            onChange={setTo}
          />
        </div>
      </Part>
      {leaving && <Moves member={leaving} />}
      <TroubleCard trouble={saving.trouble} again={move} />
      <Button wide icon="s-swap" disabled={!leaving || !coming || saving.busy} onClick={move}>
        {coming ? t("La {name} ta over", { name: coming.given_name }) : t("La noen ta over")}
      </Button>
    </div>
  );
}

/** What moves, before it moves. */
function Moves({ member }: { member: StaffMember }) {
  const { clubs, sessions } = movesWith(member.id, held(), now());
  const lines = [
    { icon: "users" as const, words: tn("{n} deltaker", "{n} deltakere", member.people) },
    {
      icon: "users-three" as const,
      words: clubs.length > 0 ? t("Jobbklubber: {names}", { names: listed(clubs) }) : t("Ingen jobbklubber"),
    },
    { icon: "calendar-check" as const, words: tn("{n} møte framover", "{n} møter framover", sessions) },
  ];
  return (
    <Part title={t("Dette flyttes fra {name}", { name: member.given_name })}>
      <ul class="desk-lines">
        {lines.map(({ icon, words }) => (
          <li key={icon}>
            <Icon name={icon} size={24} />
            <span class="grow">{words}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Done({ leaving, coming }: { leaving: StaffMember; coming: StaffMember }) {
  return (
    <Card class="part">
      <div class="row nowrap" role="status">
        <span class="big-check">
          <Icon name="check" size={32} />
        </span>
        <h2 class="grow">{t("{to} har tatt over for {from}", { to: coming.name, from: leaving.name })}</h2>
      </div>
      <div class="form-end">
        <Button href="/ansatte">{t("Til de ansatte")}</Button>
      </div>
    </Card>
  );
}
