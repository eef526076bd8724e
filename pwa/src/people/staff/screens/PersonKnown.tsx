import { today } from "../../../core/clock";
import { listed, t } from "../../../core/i18n";
import { grouped, Icon, Picture } from "../../../ui";
import { numericDay } from "../../../ui/dates";
import { trades as tradePictures } from "../../../ui/pictures";

import { programmeInWords, stopOf } from "../participants";
import { Facts, MiniPath, Part } from "../parts";
import { useTrackNames } from "../trackNames";
import type { Participant } from "../types";
import {
  education,
  endGoals,
  genders,
  languageWords,
  levels,
  trades,
  wishes as wishWords,
  wordsFor,
} from "../words";

/** How to reach her, in which language. */
export function Reach({ person }: { person: Participant }) {
  return (
    <Part title={t("Kontakt og språk")}>
      <Facts
        facts={[
          { name: t("Telefon"), value: person.phone && <bdi dir="ltr">{grouped(person.phone)}</bdi> },
          { name: t("Morsmål"), value: languageWords(person.mother_tongue) },
          { name: t("Leser på"), value: languageWords(person.language) },
          {
            name: t("Hører best"),
            value: languageWords(person.hears_language ?? person.language),
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

/** What she wants to work with, and what she brings. */
export function Background({ person }: { person: Participant }) {
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
            value: listed(person.experience.map((trade) => wordsFor(trades, trade))),
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
            <strong>{wordsFor(wishWords, wish)}</strong>
          </li>
        );
      })}
    </ul>
  );
}

/** How far she has come. */
export function Programme({ person }: { person: Participant }) {
  const tracks = useTrackNames();
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
          { name: t("Spor"), value: tracks && wordsFor(tracks, person.track) },
        ]}
      />
    </Part>
  );
}
