import { useState } from "preact/hooks";
import { today } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { Link } from "../../../core/router";
import { kept } from "../../../core/rows";
import { Button, Icon, Nb, Sheet, Tag, TextField, toast } from "../../../ui";
import { weekSpan } from "../../../ui/dates";
import { me } from "../../queries";
import { useSaving } from "../ask";
import { comingWeeks, type HolidayWeek, weekOf } from "../holidayWeeks";
import { Page, Part, TroubleCard } from "../parts";

/** What an admin keeps for the whole municipality, and the ways to the rest. */
export function Municipality() {
  const name = (me.value as { municipality?: string } | undefined)?.municipality;
  return (
    <Page title={t("Kommunen")} about={name && <Nb>{name}</Nb>}>
      <div class="desk-columns halves">
        <HolidayWeeks />
        <Ways />
      </div>
    </Page>
  );
}

/** School-holiday weeks: clubs rest, and something else may be on. An empty one is shown as such (domain.md §1, S4). */
function HolidayWeeks() {
  const [open, setOpen] = useState<HolidayWeek | "new" | null>(null);
  const weeks = comingWeeks([...kept<HolidayWeek>("holiday_week").value.values()], today());
  return (
    <Part
      title={t("Ferieuker")}
      tool={
        <Button kind="soft" small icon="plus" onClick={() => setOpen("new")}>
          {t("Ny ferieuke")}
        </Button>
      }
    >
      <p class="soft">{t("Jobbklubbene møtes ikke i disse ukene. Legg gjerne opp noe annet.")}</p>
      <ul class="desk-lines">
        {weeks.map((week) => (
          <li key={week.id}>
            <Icon name="s-calendar-dots" size={24} />
            <span class="grow">
              <strong>{t("Uke {week}", { week: week.week })}</strong>{" "}
              <span class="soft">{weekSpan(week.from)}</span>
              <span class="under">{week.title ? <Nb>{week.title}</Nb> : t("Ikke noe opplegg ennå")}</span>
              {week.empty && (
                <Tag tone="wait" icon="info">
                  {t("Tom")}
                </Tag>
              )}
            </span>
            <Button
              kind="plain"
              small
              icon="pencil-simple"
              label={t("Endre uke {week}", { week: week.week })}
              onClick={() => setOpen(week)}
            >
              {t("Endre")}
            </Button>
          </li>
        ))}
      </ul>
      {open !== null && <WeekSheet week={open === "new" ? null : open} onClose={() => setOpen(null)} />}
    </Part>
  );
}

function WeekSheet({ week, onClose }: { week: HolidayWeek | null; onClose: () => void }) {
  const [day, setDay] = useState(week?.from ?? "");
  const [title, setTitle] = useState(week?.title ?? "");
  const [place, setPlace] = useState(week?.place ?? "");
  const saving = useSaving();
  const save = async () => {
    const body = {
      ...weekOf(day),
      title: title.trim() || null,
      place: place.trim() || null,
      seats: week?.seats ?? null,
    };
    if ((await saving.save("POST", "/jobclub/holiday-weeks", body)) === null) return;
    toast(t("Uke {week} er lagret", { week: body.week }));
    onClose();
  };
  return (
    <Sheet title={week ? t("Uke {week}", { week: week.week }) : t("Ny ferieuke")} onClose={onClose} dialog>
      {week === null && (
        <TextField
          label={t("En dag i uka")}
          type="date"
          value={day}
          hint={day ? t("Uke {week}", { week: weekOf(day).week }) : undefined}
          onChange={setDay}
        />
      )}
      <TextField
        label={t("Opplegg")}
        hint={t("Kan stå tomt til dere vet det.")}
        value={title}
        maxLength={100}
        onChange={setTitle}
      />
      <TextField label={t("Sted")} value={place} maxLength={100} onChange={setPlace} />
      <TroubleCard trouble={saving.trouble} again={save} />
      <Button wide icon="check" disabled={day === "" || saving.busy} onClick={save}>
        {t("Lagre")}
      </Button>
    </Sheet>
  );
}

/** Where the rest of the municipality is kept. */
const ways = () => [
  {
    href: "/import",
    icon: "s-upload-simple" as const,
    words: t("Hent inn lister"),
    about: t("Deltakere og jobbklubber fra et regneark"),
  },
  {
    href: "/jobbklubb-regler",
    icon: "clock" as const,
    words: t("Regler for jobbklubb"),
    about: t("Når plasser gis bort, og kolonner i månedslista"),
  },
  {
    href: "/spor",
    icon: "s-path" as const,
    words: t("Spor"),
    about: t("Veier gjennom programmet, og hvem de er for"),
  },
  {
    href: "/ansatte",
    icon: "s-identification-card" as const,
    words: t("Ansatte"),
    about: t("Inviter, endre roller, avslutt tilgang"),
  },
  {
    href: "/vikar",
    icon: "s-swap" as const,
    words: t("Vikar"),
    about: t("La noen ta over for en som er borte"),
  },
  {
    href: "/uten-ansvarlig",
    icon: "signpost" as const,
    words: t("Uten ansvarlig"),
    about: t("Deltakere og klubber som trenger noen"),
  },
];

function Ways() {
  return (
    <Part title={t("Mer")}>
      <ul class="desk-ways">
        {ways().map(({ href, icon, words, about }) => (
          <li key={href}>
            <Link class="people-row" href={href}>
              <Icon name={icon} size={24} />
              <span class="grow">
                <strong>{words}</strong>
                <span class="under">{about}</span>
              </span>
              <Icon name="caret-right" size={20} />
            </Link>
          </li>
        ))}
      </ul>
    </Part>
  );
}
