import { useState } from "preact/hooks";
import { today } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { Button, grouped, Icon, Notice, PersonStrip, Picture, Tag } from "../../../ui";
import { numericDay } from "../../../ui/dates";
import { trades as tradePictures } from "../../../ui/pictures";
import { badgeOf, me, staffCard } from "../../queries";
import { useOne } from "../ask";
import { ClubPart } from "../ClubPart";
import { DevicesPart } from "../Devices";

import { adviserOf, needsOf, programmeInWords, stopOf } from "../participants";
import { Facts, MiniPath, Page, Part, Shown } from "../parts";
import { participant, protection } from "../paths";
import { isHerAdviser, mayChange, mayProtect } from "../rights";
import type { Participant } from "../types";
import { education, endGoals, genders, languagesSpoken, levels, tracks, trades, wordsFor } from "../words";
import { LeaveSheet } from "./LeaveSheet";
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
          {isHerAdviser(person) && <ClubPart person={person} />}
          {mayChange(person) && <DevicesPart person={person} />}
          {mayProtect(person) && <Protection person={person} put={put} />}
          {mayChange(person) && <Leaving person={person} put={put} />}
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

function Reach({ person }: { person: Participant }) {
  return (
    <Part title={t("Kontakt og språk")}>
      <Facts
        facts={[
          { name: t("Telefon"), value: person.phone && <bdi dir="ltr">{grouped(person.phone)}</bdi> },
          { name: t("Morsmål"), value: wordsFor(languagesSpoken, person.mother_tongue) },
          { name: t("Leser på"), value: wordsFor(languagesSpoken, person.language) },
          {
            name: t("Hører best"),
            value: wordsFor(languagesSpoken, person.hears_language ?? person.language),
          },
          { name: t("Født"), value: person.birth_date && numericDay(person.birth_date) },
          { name: t("Kjønn"), value: wordsFor(genders, person.gender) },
          {
            name: t("Egen referanse"),
            value: person.own_reference && <bdi dir="ltr">{person.own_reference}</bdi>,
          },
        ]}
      />
    </Part>
  );
}

function Background({ person }: { person: Participant }) {
  return (
    <Part title={t("Norsk, jobb og utdanning")}>
      <Wishes wishes={person.job_wishes} />
      <Facts
        facts={[
          { name: t("Norsk muntlig"), value: wordsFor(levels, person.levels.oral) },
          { name: t("Norsk skriftlig"), value: wordsFor(levels, person.levels.written) },
          { name: t("Utdanning"), value: wordsFor(education, person.education) },
          {
            name: t("Erfaring"),
            value: person.experience.map((trade) => wordsFor(trades, trade)).join(", "),
          },
          { name: t("Sluttmål"), value: wordsFor(endGoals, person.end_goal) },
        ]}
      />
    </Part>
  );
}

/** "I want to work with" comes first (domain.md §1, S2). */
function Wishes({ wishes }: { wishes: string[] }) {
  if (wishes.length === 0)
    return <p class="soft">{t("Ingen jobbønsker ennå. Spør neste gang dere møtes.")}</p>;
  return (
    <ul class="wishes" aria-label={t("Vil jobbe med")}>
      {wishes.map((wish) => {
        const picture = tradePictures[wish]?.picture;
        return (
          <li key={wish}>
            {picture ? <Picture name={picture} size={32} /> : <Icon name="briefcase" size={24} />}
            <strong>{wordsFor(trades, wish)}</strong>
          </li>
        );
      })}
    </ul>
  );
}

function Programme({ person }: { person: Participant }) {
  const card = staffCard(adviserOf(person));
  return (
    <Part title={t("Programmet")}>
      <div class="panel-way">
        <MiniPath at={stopOf(person, today())} label={programmeInWords(person, today())} />
        <p>{programmeInWords(person, today())}</p>
      </div>
      <Facts
        facts={[
          { name: t("Starter"), value: person.programme_start && numericDay(person.programme_start) },
          { name: t("Slutter"), value: person.programme_end && numericDay(person.programme_end) },
          { name: t("Spor"), value: wordsFor(tracks, person.track) },
        ]}
      />
      {card && card.id !== me.value?.id && (
        <PersonStrip
          name={card.name}
          role={badgeOf(card)}
          about={[t("Rådgiver"), card.hours].filter(Boolean).join(" · ")}
          phone={card.phone}
        />
      )}
    </Part>
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
        <Button kind="danger" small icon="flag" onClick={() => setOpen(true)}>
          {person.left_on ? t("Endre siste dag") : t("Avslutt programmet")}
        </Button>
      </div>
      {open && <LeaveSheet person={person} onClose={() => setOpen(false)} onDone={put} />}
    </Part>
  );
}
