import { useState } from "preact/hooks";
import { today } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { Button, Notice, Tag } from "../../../ui";
import { numericDay } from "../../../ui/dates";
import { useOne } from "../ask";
import { ClubPart } from "../ClubPart";
import { DevicesPart } from "../Devices";
import { HelpersPart } from "../Helpers";

import { PersonTabs } from "../PersonTabs";
import { needsOf } from "../participants";
import { Page, Part, Shown } from "../parts";
import { participant, protection } from "../paths";
import { follows, isHerAdviser, mayChange, mayProtect } from "../rights";
import type { Participant } from "../types";
import { Erasing } from "./Erasing";
import { LeaveSheet } from "./LeaveSheet";
import { Background, Programme, Reach } from "./PersonKnown";
import { ProtectSheet } from "./ProtectSheet";

/** One page a participant: what is known, who helps, and the one next act. */
export function Person({ id }: { id: string }) {
  const asked = useOne<Participant>(participant(id));
  return <Shown asked={asked}>{(person) => <About person={person} put={asked.put} />}</Shown>;
}

interface Known {
  person: Participant;
  put: (person: Participant) => void;
}

function About({ person, put }: Known) {
  const here = `/deltakere/${person.id}`;
  const needs = needsOf(person, today());
  return (
    <Page
      title={<bdi>{person.name}</bdi>}
      about={<Tags person={person} needs={needs} />}
      tools={
        mayChange(person) && (
          <Button kind="outline" small icon="pencil-simple" href={`${here}/endre`}>
            {t("Endre")}
          </Button>
        )
      }
    >
      {follows(person) && <PersonTabs id={person.id} now="facts" />}
      {person.left_on && (
        <Notice kind="stone" icon="flag">
          {t("Sluttet i programmet {day}. Plassene i jobbklubben er frie.", {
            day: numericDay(person.left_on),
          })}
        </Notice>
      )}
      <NextAct person={person} />
      <div class="desk-columns halves">
        <div class="form">
          <Reach person={person} />
          <Background person={person} />
        </div>
        <div class="form">
          <Programme person={person} />
          <HelpersPart person={person} put={put} />
          {isHerAdviser(person) && <ClubPart person={person} />}
          {mayChange(person) && <DevicesPart person={person} />}
          {mayProtect(person) && <Protection person={person} put={put} />}
          {mayChange(person) && <Leaving person={person} put={put} />}
          {mayChange(person) && person.left_on && <Erasing person={person} />}
        </div>
      </div>
    </Page>
  );
}

function Tags({ person, needs }: { person: Participant; needs: ReturnType<typeof needsOf> }) {
  return (
    <span class="tags">
      {person.protected && (
        <Tag tone="stone" icon="lock">
          {t("Beskyttet")}
        </Tag>
      )}
      {needs.map((need) => (
        <Tag key={need.kind} tone={need.tone} icon={need.icon}>
          {need.words}
        </Tag>
      ))}
    </span>
  );
}

/** One filled button: invite who is not in yet, else ring. */
function NextAct({ person }: { person: Participant }) {
  if (person.left_on) return null;
  const name = person.given_name;
  if (!person.has_phone_app)
    return (
      <div class="form-end">
        <Button icon="qr-code" href={`/deltakere/${person.id}/inviter`}>
          {t("Inviter {name}", { name })}
        </Button>
      </div>
    );
  if (!person.phone) return null;
  return (
    <div class="form-end">
      <Button icon="phone" href={`tel:${person.phone}`}>
        {t("Ring {name}", { name })}
      </Button>
    </div>
  );
}
function Protection({ person, put }: Known) {
  const [open, setOpen] = useState(false);
  return (
    <Part
      title={t("Beskyttet")}
      tool={
        <Button
          kind="plain"
          small
          icon={person.protected ? "lock-open" : "lock"}
          onClick={() => setOpen(true)}
        >
          {person.protected ? t("Ta bort") : t("Beskytt")}
        </Button>
      }
    >
      <p class="soft">
        {person.protected
          ? t("Bare du, deltakeren og lederen av hvert møte ser navn og sted.")
          : t("For deltakere som må være vanskelige å finne, for eksempel med kode 6 eller 7.")}
      </p>
      {open && (
        <ProtectSheet
          person={person}
          onClose={() => setOpen(false)}
          onDone={put}
          path={protection(person.id)}
        />
      )}
    </Part>
  );
}

function Leaving({ person, put }: Known) {
  const [open, setOpen] = useState(false);
  return (
    <Part title={t("Slutte eller flytte")}>
      <p class="soft">{t("Når noen slutter eller flytter, blir plassene i jobbklubben frie med en gang.")}</p>
      <div class="form-end">
        {isHerAdviser(person) ? (
          // How it went is noted with the last day: nothing is asked twice.
          <Button kind="soft" small icon="flag" href={`/utfall/${person.id}`}>
            {person.left_on ? t("Hvordan det gikk") : t("Avslutt programmet")}
          </Button>
        ) : (
          <Button kind="danger" small icon="flag" onClick={() => setOpen(true)}>
            {person.left_on ? t("Endre siste dag") : t("Avslutt programmet")}
          </Button>
        )}
      </div>
      {open && <LeaveSheet person={person} onClose={() => setOpen(false)} onDone={put} />}
    </Part>
  );
}
