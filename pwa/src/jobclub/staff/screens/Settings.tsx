import { useState } from "preact/hooks";
import { today } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { type Asked, useOne, useSaving } from "../../../people/staff/ask";
import { Choices } from "../../../people/staff/Choices";
import { Facts, Page, Part, Shown, TroubleCard } from "../../../people/staff/parts";
import { Button, Icon, Tag, toast } from "../../../ui";
import { clockRange, numericDay } from "../../../ui/dates";
import { COLUMNS, type ColumnName, columnWords } from "../month";
import { HoursSheet } from "../parts/HoursSheet";
import { allHours, type Hours, hoursOn, isDefault, type Settings as Local, SETTINGS } from "../settings";

/** Local practice of the job clubs: the hours of seats and queue, from a day on, and the columns of the monthly list. */
export function Settings() {
  const settings = useOne<Local>(SETTINGS);
  return (
    <Page title={t("Regler for jobbklubb")}>
      <Shown asked={settings}>
        {(now) => (
          <div class="desk-columns halves">
            <SeatHours settings={now} put={settings.put} />
            <Columns settings={now} put={settings.put} />
          </div>
        )}
      </Shown>
    </Page>
  );
}

interface PartProps {
  settings: Local;
  put: Asked<Local>["put"];
}

function SeatHours({ settings, put }: PartProps) {
  const [adding, add] = useState(false);
  const now = hoursOn(settings, today());
  return (
    <Part
      title={t("Plasser og kø")}
      tool={
        <Button kind="soft" small icon="plus" onClick={() => add(true)}>
          {t("Nye tider")}
        </Button>
      }
    >
      <ul class="desk-lines">
        {allHours(settings).map((hours) => (
          <li key={hours.from}>
            <Icon name="clock" size={24} />
            <div class="grow">
              <strong>
                {isDefault(hours) ? t("Fra start") : t("Fra {day}", { day: numericDay(hours.from) })}
              </strong>{" "}
              {hours === now && <Tag>{t("Gjelder nå")}</Tag>}
              <HourFacts hours={hours} />
            </div>
          </li>
        ))}
      </ul>
      {adding && <HoursSheet settings={settings} put={put} onClose={() => add(false)} />}
    </Part>
  );
}

const clock = (time: string) => t("kl. {time}", { time: time.replace(":", ".") });

function HourFacts({ hours }: { hours: Hours }) {
  return (
    <Facts
      facts={[
        { name: t("Gi plassen uten å spørre, dagen før til"), value: clock(hours.give_until) },
        { name: t("Den første får plassen, dagen før fra"), value: clock(hours.first_come) },
        {
          name: t("Tid til å svare"),
          value: t("{hours} t, {clocks}", {
            hours: hours.offer_hours,
            clocks: clockRange(hours.day_from, hours.day_to),
          }),
        },
      ]}
    />
  );
}

function Columns({ settings, put }: PartProps) {
  const [chosen, choose] = useState<string[]>(settings.attendance_columns);
  const saving = useSaving();
  const save = async () => {
    const saved = await saving.save<Local>("PUT", SETTINGS, { attendance_columns: chosen });
    if (saved === null) return;
    put(saved.data);
    toast(t("Kolonnene er lagret"));
  };
  return (
    <Part title={t("Månedslista")}>
      <p class="soft">{t("Kolonnene i fila kommer i den rekkefølgen du trykker.")}</p>
      <div class="form">
        <Choices
          label={t("Kolonner")}
          options={COLUMNS.map((value) => ({ value, words: columnWords[value]() }))}
          chosen={chosen}
          onChange={choose}
        />
        <p aria-live="polite">{chosen.map((name) => columnWords[name as ColumnName]()).join(" · ")}</p>
        <TroubleCard trouble={saving.trouble} again={save} />
        <Button icon="check" disabled={saving.busy || chosen.length === 0} onClick={save}>
          {t("Lagre")}
        </Button>
      </div>
    </Part>
  );
}
