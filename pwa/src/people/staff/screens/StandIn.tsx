import { useState } from "preact/hooks";
import { now } from "../../../core/clock";
import { t, tn } from "../../../core/i18n";
import { query } from "../../../core/router";
import { Button, Card, Icon, Notice, Select } from "../../../ui";
import { useList, useSaving } from "../ask";
import { Page, Part, Shown, TroubleCard } from "../parts";
import { staff } from "../paths";
import { heldBy, mayStandIn } from "../standIn";
import type { StaffMember } from "../types";

/** What is usual for an adviser (domain.md, S4). */
const USUAL = 25;

/** Somebody is away: another takes over people, clubs and sessions in one step. */
export function StandIn() {
  const asked = useList<StaffMember>(staff);
  return (
    <Page narrow title={t("Vikar")} about={t("Alt flyttes i ett steg, og deltakerne ser det nye navnet.")}>
      <Shown asked={asked}>{(everybody) => <Choose everybody={everybody} />}</Shown>
    </Page>
  );
}

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
    ...members.map(({ id, name, invited }) => ({
      value: id,
      words: invited ? name : `${name} (${t("Ikke inne ennå")})`,
    })),
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
      {leaving && coming && <ManyPeople leaving={leaving} coming={coming} />}
      <TroubleCard trouble={saving.trouble} again={move} />
      <Button wide icon="s-swap" disabled={!leaving || !coming || saving.busy} onClick={move}>
        {coming ? t("La {name} ta over", { name: coming.given_name }) : t("La noen ta over")}
      </Button>
    </div>
  );
}

/** What moves, before it moves. */
function Moves({ member }: { member: StaffMember }) {
  return (
    <Part title={t("Dette flyttes fra {name}", { name: member.given_name })}>
      <ul class="desk-lines">
        {heldBy(member, now()).map(({ icon, words }) => (
          <li key={icon}>
            <Icon name={icon} size={24} />
            <span class="grow">{words}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** How many she will have: a hint, never a stop. */
function ManyPeople({ leaving, coming }: Record<"leaving" | "coming", StaffMember>) {
  const n = leaving.people + coming.people;
  if (leaving.people === 0 || n <= USUAL || !coming.roles.includes("adviser")) return null;
  return (
    <Notice kind="cloud" icon="users">
      {tn("{name} får {n} deltaker.", "{name} får {n} deltakere.", n, { name: coming.given_name })}{" "}
      {t("Omtrent 25 er passe.")}
    </Notice>
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
