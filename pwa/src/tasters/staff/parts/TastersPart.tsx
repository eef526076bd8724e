import { useEffect, useState } from "preact/hooks";
import { t } from "../../../core/i18n";
import { me } from "../../../people/queries";
import { Part, Shown } from "../../../people/staff/parts";
import { type JoinedProps, tellCv } from "../../../plan/staff/joins";
import { stateIcons, stateWords } from "../../../plan/words";
import { Button, grouped, Icon, Nb, Tag } from "../../../ui";
import { numericDay } from "../../../ui/dates";
import { cvLine } from "../../cv";
import { answerOf, hasBeen, isOver, lastDay, stateOf, type Taster } from "../../queries";
import { kindWords, patternWords } from "../../words";
import { useTasters } from "../asked";
import { AnswerButtons, TakeBack } from "./AnswerButtons";
import { LongerSheet, StopSheet } from "./EndSheets";
import { TasterSheet } from "./TasterSheet";

type Opened = { way: "new" } | { way: "change" | "stop" | "longer"; taster: Taster } | null;

/** On her page: where she goes to work or has been, arranged in two minutes. */
export function TastersPart({ personId, may, onChanged }: JoinedProps) {
  const asked = useTasters(personId);
  const [opened, open] = useState<Opened>(null);
  const close = () => open(null);
  useEffect(() => {
    const been = (asked.data ?? []).filter(hasBeen);
    tellCv(
      personId,
      been.map((taster) => cvLine(taster, lastDay(taster))),
    );
  }, [asked.data, personId]);
  const put = (taster: Taster) => {
    asked.put([taster, ...(asked.data ?? []).filter(({ id }) => id !== taster.id)]);
    close();
    onChanged();
  };
  return (
    <Part
      title={t("Jobbsmak og praksis")}
      tool={
        may && (
          <Button kind="plain" small icon="calendar-plus" onClick={() => open({ way: "new" })}>
            {t("Avtal jobbsmak")}
          </Button>
        )
      }
    >
      <Shown asked={asked}>
        {(tasters) => (
          <>
            {tasters.length === 0 && <p class="soft">{t("Ingen jobbsmak eller praksis ennå.")}</p>}
            <ul class="desk-lines">
              {tasters.map((taster) => (
                <Line key={taster.id} taster={taster} may={may} open={open} again={asked.again} />
              ))}
            </ul>
          </>
        )}
      </Shown>
      {opened?.way === "new" && (
        <TasterSheet taster={null} personId={personId} onSaved={put} onClose={close} />
      )}
      {opened?.way === "change" && (
        <TasterSheet taster={opened.taster} personId={personId} onSaved={put} onClose={close} />
      )}
      {opened?.way === "stop" && <StopSheet taster={opened.taster} onSaved={put} onClose={close} />}
      {opened?.way === "longer" && <LongerSheet taster={opened.taster} onSaved={put} onClose={close} />}
    </Part>
  );
}

interface LineProps {
  taster: Taster;
  may: boolean;
  open: (opened: Opened) => void;
  again: () => void;
}

function Line({ taster, may, open, again }: LineProps) {
  const state = stateOf(taster);
  return (
    <li class="wrap">
      <span class="grow">
        <strong>
          <Nb>{taster.employer}</Nb>
        </strong>
        <span class="under">
          {kindWords[taster.kind]()}
          {" · "}
          <bdi dir="ltr">{`${numericDay(taster.starts_on)}–${numericDay(taster.ends_on)}`}</bdi>
        </span>
        <span class="under">{patternWords(taster)}</span>
        <span class="under">
          {t("{been} av {days} dager", { been: taster.days_been, days: taster.days })}
        </span>
        <Contact taster={taster} />
        {taster.stop_reason && (
          <span class="under">
            <bdi>{t("«{comment}»", { comment: taster.stop_reason })}</bdi>
          </span>
        )}
        <Longer taster={taster} may={may} again={again} />
      </span>
      <Tag tone={state === "cancelled" ? "stone" : "good"} icon={stateIcons[state]}>
        {stateWords[state]()}
      </Tag>
      {may && !isOver(taster) && <Tools taster={taster} open={open} />}
    </li>
  );
}

function Contact({ taster: { contact_name: name, contact_phone: phone } }: { taster: Taster }) {
  if (!name) return null;
  return (
    <span class="under">
      <span class="agreed">
        <Icon name="user" size={16} /> <bdi>{name}</bdi>
      </span>
      {phone && (
        <Button kind="plain" small icon="phone" href={`tel:${phone}`}>
          <bdi dir="ltr">{grouped(phone)}</bdi>
        </Button>
      )}
    </span>
  );
}

/** A proposal to make it longer, and what a second person answered. */
function Longer({ taster, may, again }: { taster: Taster; may: boolean; again: () => void }) {
  const { extension } = taster;
  if (!extension || isOver(taster)) return null;
  const until = numericDay(extension.until);
  const answer = answerOf(extension);
  if (answer === "yes") return <span class="under">{t("Forlenget til {day}", { day: until })}</span>;
  if (answer === "no")
    return (
      <span class="under">
        {t("Ikke forlenget:")} <bdi>{t("«{comment}»", { comment: extension.refusal ?? "" })}</bdi>
      </span>
    );
  return (
    <span class="under">
      {t("Ønskes forlenget til {day}", { day: until })}{" "}
      <bdi>{t("«{comment}»", { comment: extension.reason })}</bdi>
      {extension.by_id === me.value?.id ? (
        <TakeBack id={taster.id} asked={taster.asked ?? []} onDone={again} />
      ) : (
        may && <AnswerButtons id={taster.id} until={extension.until} onDone={again} />
      )}
    </span>
  );
}

/** Somebody has asked for more days: the next wish comes after the answer. */
const isAsked = ({ extension }: Taster): boolean => extension != null && answerOf(extension) === "waits";

function Tools({ taster, open }: Pick<LineProps, "taster" | "open">) {
  return (
    <span class="row">
      <Button kind="plain" small icon="pencil-simple" onClick={() => open({ way: "change", taster })}>
        {t("Endre")}
      </Button>
      {taster.kind === "taster" && !isAsked(taster) && (
        <Button kind="plain" small icon="calendar-plus" onClick={() => open({ way: "longer", taster })}>
          {t("Forleng")}
        </Button>
      )}
      <Button kind="plain" small icon="calendar-x" onClick={() => open({ way: "stop", taster })}>
        {t("Stopp")}
      </Button>
    </span>
  );
}
