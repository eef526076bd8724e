import { useSignal } from "@preact/signals";
import { osloDay } from "../../core/clock";
import { t, tn } from "../../core/i18n";
import { adviser, me, staffCard } from "../../people/queries";
import { interpreterWords } from "../../plan/words";
import { Button, Card, ClockFace, Empty, Icon, Nb, Notice, Tag } from "../../ui";
import { clockLabel, dayInWords, face, longDay } from "../../ui/dates";
import { AddItem } from "../parts/AddItem";
import { Crossing } from "../parts/Crossing";
import { FollowUpCard } from "../parts/FollowUp";
import { ItemLine } from "../parts/ItemLine";
import { Paper } from "../parts/Paper";
import { Parties } from "../parts/Parties";
import { Releases } from "../parts/Releases";
import { useLines } from "../parts/useLines";
import { answeredLast, askedNow, type Handover, inOrder, isOpen, mine, openItems } from "../queries";
import { kindTitle, receivers } from "../words";
import "../handover.css";

/** Her hand-over: what it is, when, who takes what, and what she lets them see. */
export function MyHandover() {
  const handover = mine.value;
  if (!handover) return <NoneYet />;
  const name = `${me.value?.given_name ?? ""} ${me.value?.family_name ?? ""}`.trim();
  return (
    <>
      <div class="stack on-screen handover">
        <Head handover={handover} />
        <Body handover={handover} />
      </div>
      <Copy handover={handover} name={name} />
    </>
  );
}

/** Her copy on paper: whole where there is a network, else without what the sections say. */
function Copy({ handover, name }: { handover: Handover; name: string }) {
  const lines = useLines(handover.id);
  const sections = handover.sections.map((one) => ({ ...one, lines: lines.get(one.code) ?? null }));
  return <Paper paper={{ ...handover, sections, name }} />;
}

function NoneYet() {
  const phone = adviser.value?.phone;
  return (
    <Empty
      title={t("Ingen overføring nå")}
      action={
        phone ? (
          <Button icon="phone" href={`tel:${phone}`}>
            {t("Ring {name}", { name: adviser.value?.name ?? "" })}
          </Button>
        ) : (
          <Button icon="arrow-left" href="/">
            {t("Til denne uka")}
          </Button>
        )
      }
    >
      {t("Når du går videre til Nav, lager rådgiveren din et møte. Da ser du det her.")}
    </Empty>
  );
}

const about: Record<Handover["kind"], () => string> = {
  to_nav: () => t("Du går fra kommunen til Nav. På møtet får hver ting en person som tar ansvar."),
  to_adviser: () => t("Du får en ny rådgiver. På møtet får hver ting en person som tar ansvar."),
  to_municipality: () => t("Du flytter. På møtet får hver ting en person som tar ansvar."),
};

function Head({ handover }: { handover: Handover }) {
  return (
    <>
      <header>
        <h1 data-speak="">{kindTitle[handover.kind]()}</h1>
        <p class="soft" data-speak="">
          {about[handover.kind]()}
        </p>
      </header>
      <Crossing status={handover.status} to={receivers[handover.kind]()} />
    </>
  );
}

function Body({ handover }: { handover: Handover }) {
  const asked = askedNow(handover);
  const answered = answeredLast(handover);
  return (
    <>
      {asked && <FollowUpCard handover={handover} days={asked.days} />}
      {!asked && answered && <FollowUpCard handover={handover} days={answered.days} answered />}
      <Meeting handover={handover} />
      <Items handover={handover} />
      <Releases handover={handover} />
      <Parties handover={handover} />
      <Button kind="outline" wide icon="printer" onClick={() => print()}>
        {t("Skriv ut min kopi")}
      </Button>
    </>
  );
}

function Meeting({ handover }: { handover: Handover }) {
  const done = handover.status === "completed";
  return (
    <>
      {done && (
        <Notice kind="info" icon="check">
          {t("Overføringen er fullført. Alle punktene har en ansvarlig eller en grunn.")}
        </Notice>
      )}
      {!(done && handover.meeting === "held") && <MeetingCard handover={handover} />}
    </>
  );
}

/** Where and when; it stands also where everything was settled before it. */
function MeetingCard({ handover }: { handover: Handover }) {
  const day = osloDay(handover.starts_at);
  return (
    <Card label={t("Møtet")}>
      <div class="row">
        <ClockFace {...face(handover.starts_at)} size={48} />
        <div class="grow">
          <p class="strong meeting-day" data-speak="">
            {dayInWords(day)}
          </p>
          <p data-speak="">{clockLabel(handover.starts_at)}</p>
          {handover.place && (
            <p class="soft row nowrap" data-speak="">
              <Icon name="map-pin" size={20} />
              <Nb tap>{handover.place}</Nb>
            </p>
          )}
          {handover.interpreter !== "no" && (
            <p class="row nowrap" data-speak="">
              <Icon name={handover.interpreter === "ordered" ? "check" : "hourglass-medium"} size={20} />
              <span>{interpreterWords[handover.interpreter]()}</span>
            </p>
          )}
        </div>
      </div>
      {isOpen(handover) && handover.meeting === "planned" && (
        <Button kind="soft" wide icon="hand-waving" href={`/planen/moter/${handover.meeting_id}`}>
          {t("Dette vil jeg ta opp")}
        </Button>
      )}
      {handover.meeting === "not_held" && <NotHeld handover={handover} />}
      {handover.meeting === "held" && <Tag icon="check">{t("Møtet er holdt")}</Tag>}
    </Card>
  );
}

/** A meeting that was not held is shown to all three, with whom to ring. */
function NotHeld({ handover }: { handover: Handover }) {
  const contact = staffCard(handover.parties.adviser?.id);
  return (
    <>
      <Notice kind="cloud" icon="calendar-x">
        {isOpen(handover)
          ? t("Møtet {day} ble ikke holdt. Rådgiveren din finner en ny dag.", {
              day: longDay(osloDay(handover.starts_at)),
            })
          : t("Møtet ble ikke holdt.")}
      </Notice>
      {contact?.phone && (
        <Button kind="soft" wide icon="phone" href={`tel:${contact.phone}`}>
          {t("Ring {name}", { name: contact.name })}
        </Button>
      )}
    </>
  );
}

function Items({ handover }: { handover: Handover }) {
  const adding = useSignal(false);
  const open = openItems(handover).length;
  return (
    <Card label={t("Dette snakker vi om")}>
      <div>
        <h2 class="third" data-speak="">
          {t("Dette snakker vi om")}
        </h2>
        <p class="soft" data-speak="">
          {open === 0
            ? t("Alle punktene har en ansvarlig eller en grunn.")
            : tn("{n} punkt mangler ansvarlig.", "{n} punkter mangler ansvarlig.", open)}
        </p>
      </div>
      <ul class="item-list">
        {inOrder(handover.items).map((item) => (
          <ItemLine key={item.id} item={item} />
        ))}
      </ul>
      {isOpen(handover) && (
        <Button
          kind="soft"
          wide
          icon="plus"
          onClick={() => {
            adding.value = true;
          }}
        >
          {t("Legg til noe")}
        </Button>
      )}
      {adding.value && (
        <AddItem
          handoverId={handover.id}
          onClose={() => {
            adding.value = false;
          }}
        />
      )}
    </Card>
  );
}
