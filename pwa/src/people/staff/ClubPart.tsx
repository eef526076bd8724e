import { useState } from "preact/hooks";
import { type Day, today } from "../../core/clock";
import { names, t, tn } from "../../core/i18n";
import { type AnyIcon, Button, Nb, Tag, type Tone } from "../../ui";
import { clockRange, dayMonth } from "../../ui/dates";
import { useList } from "./ask";
import { Part, Shown } from "./parts";
import type { Participant } from "./types";

type State = "present" | "late" | "told" | "absent";
type Line = { id: string; date: Day; starts: string; ends: string; state: State; club: string };

const looks: Record<State, { words: () => string; tone: Tone; icon: AnyIcon }> = {
  present: { words: () => t("Her"), tone: "good", icon: "check" },
  late: { words: () => t("Sen"), tone: "wait", icon: "clock" },
  told: { words: () => t("Meldt fra"), tone: "words", icon: "s-envelope-simple" },
  absent: { words: () => t("Borte"), tone: "stone", icon: "minus" },
};

/** This month in the job club. Asked for by a tap: who looks is written down, and the participant can see it. */
export function ClubPart({ person }: { person: Participant }) {
  const [open, setOpen] = useState(false);
  const month = names().alone[Number(today().slice(5, 7)) - 1] ?? "";
  return (
    <Part title={t("Jobbklubben i {month}", { month })}>
      {open ? (
        <Attendance person={person} />
      ) : (
        <div class="form-end">
          <Button kind="soft" small icon="s-clipboard-text" onClick={() => setOpen(true)}>
            {t("Vis oppmøte")}
          </Button>
        </div>
      )}
    </Part>
  );
}

function Attendance({ person }: { person: Participant }) {
  const asked = useList<Line>(`/jobclub/attendance?month=${today().slice(0, 7)}&person_id=${person.id}`);
  return (
    <Shown asked={asked}>
      {(lines) =>
        lines.length === 0 ? (
          <p class="soft">{t("Ikke ført oppmøte denne måneden.")}</p>
        ) : (
          <>
            <p>
              {tn("Her {here} av {n} gang.", "Her {here} av {n} ganger.", lines.length, {
                here: hereIn(lines),
              })}
            </p>
            <ul class="desk-lines">
              {lines.map((line) => (
                <Meeting key={line.id} line={line} />
              ))}
            </ul>
          </>
        )
      }
    </Shown>
  );
}

const hereIn = (lines: Line[]) => lines.filter(({ state }) => state === "present" || state === "late").length;

function Meeting({ line }: { line: Line }) {
  const { words, tone, icon } = looks[line.state];
  return (
    <li>
      <span class="grow">
        <strong>
          <Nb>{line.club}</Nb>
        </strong>
        <span class="under">
          {dayMonth(line.date)} {clockRange(line.starts, line.ends)}
        </span>
      </span>
      <Tag tone={tone} icon={icon}>
        {words()}
      </Tag>
    </li>
  );
}
