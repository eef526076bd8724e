import { t } from "../../core/i18n";
import { Link } from "../../core/router";
import { unsentOn } from "../../core/rows";
import { type AnyIcon, Button, Card, Empty, Icon, Notice, Unsent, Words } from "../../ui";
import { MEETING } from "../drawn";
import { joinedCards } from "../joins";
import { AbsenceLine } from "../parts/AbsenceLine";
import { Aims } from "../parts/Aims";
import { Decided } from "../parts/Decided";
import { MeetingRows } from "../parts/MeetingRows";
import { MyPeople } from "../parts/MyPeople";
import { NoteCard } from "../parts/NoteCard";
import { RefusedHere } from "../parts/RefusedHere";
import { StepRow } from "../parts/StepRow";
import { Trail } from "../parts/Trail";
import { WishCard } from "../parts/WishCard";
import { phraseWords } from "../phrases";
import { isOpen, notes, type Plan, plan } from "../queries";
import { planRows } from "../rows";
import type { PlanRow } from "../stepRow";
import { type Along, type Mark, trail } from "../trail";
import "../plan.css";

/** "Planen min": what she wants, where she is on the way, what she is good at, what comes next, and who helps. */
export function MyPlan() {
  const mine = plan.value;
  if (!mine)
    return (
      <Empty title={t("Planen din er ikke her ennå")}>
        {t("Den kommer når du og rådgiveren har laget den.")}
      </Empty>
    );
  const rows = planRows();
  return (
    <div class="stack plan contours">
      <div class="row apart">
        <h1 data-speak="">{t("Planen min")}</h1>
        <Button kind="plain" small icon="pencil-simple" href="/planen/om-meg">
          {t("Endre")}
        </Button>
      </div>
      <RefusedHere verbs={["plan.change", "plan.agree_version", "plan.tell_absence"]} />
      <WishCard plan={mine} />
      <Aims plan={mine} />
      {unsentOn("plan", mine.id) && <Unsent>{t("Ikke sendt ennå")}</Unsent>}
      {mine.proposal && !mine.proposal.agreed_at && (
        <Notice icon="lightbulb" kind="cloud" href="/planen/forslag">
          <strong>{t("Forslag til plan.")}</strong> {t("Les det, og si om du er enig.")}
        </Notice>
      )}
      <Trail stops={trail(along(mine, rows))} />
      <NextSteps rows={rows} />
      <Strengths plan={mine} />
      <MeetingRows />
      {joinedCards.value.map((Joined, place) => (
        <Joined key={place} />
      ))}
      <AbsenceLine />
      <Notes />
      <Decided plan={mine} />
      <MyPeople />
      <Places />
    </div>
  );
}

const markOf = (row: PlanRow | undefined): Mark | undefined =>
  row && { title: row.title, drawn: row.drawn, day: row.day };

/** Where she is, and the next thing that moves her on: a step or a meeting before the weekly session. */
function along(mine: Plan, rows: PlanRow[]): Along {
  const now = rows.find((row) => row.state === "under_way");
  const planned = rows.filter((row) => row.state === "planned");
  const next = planned.find((row) => row.step || row.drawn === MEETING) ?? planned[0];
  return { plan: mine, now: markOf(now), next: markOf(next) };
}

function NextSteps({ rows }: { rows: PlanRow[] }) {
  const open = rows.filter(isOpen).slice(0, 3);
  return (
    <section class="stack tight">
      <div class="row apart">
        <h2 data-speak="">{t("Neste steg")}</h2>
        <Button kind="plain" small href="/planen/steg">
          {t("Se alle")}
        </Button>
      </div>
      {open.map((row) => (
        <StepRow key={row.id} row={row.step ? { ...row, href: "/planen/steg" } : row} />
      ))}
      {open.length === 0 && (
        <Button kind="soft" wide icon="plus" href="/planen/steg/nytt">
          {t("Foreslå et steg")}
        </Button>
      )}
    </section>
  );
}

/** What she can, what helps her, what she wishes: before anything that is missing. */
function Strengths({ plan: mine }: { plan: Plan }) {
  const lists: [string, string[], AnyIcon][] = [
    [t("Dette kan jeg"), mine.strengths, "check"],
    [t("Dette hjelper meg"), mine.resources, "hand"],
    [t("Dette ønsker jeg"), mine.wishes, "star"],
  ];
  if (lists.every(([, texts]) => texts.length === 0)) return null;
  return (
    <Card>
      {lists
        .filter(([, texts]) => texts.length > 0)
        .map(([title, texts, icon]) => (
          <section key={title} class="stack tight">
            <h2 class="third" data-speak="">
              {title}
            </h2>
            <ul class="said">
              {texts.map((text) => (
                <li key={text} data-speak="">
                  <Icon name={icon} size={22} />
                  <bdi class="grow">
                    {phraseWords(text) === text ? <Words text={text} /> : phraseWords(text)}
                  </bdi>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </Card>
  );
}

const LATEST = 3;

/** What was said in conversations lately, as the adviser wrote it down for both. */
function Notes() {
  if (!notes.value.length) return null;
  return (
    <section class="stack tight">
      <div class="row apart">
        <h2 data-speak="">{t("Fra samtalene")}</h2>
        {notes.value.length > LATEST && (
          <Button kind="plain" small href="/planen/samtaler">
            {t("Se alle")}
          </Button>
        )}
      </div>
      {notes.value.slice(0, LATEST).map((note) => (
        <NoteCard key={note.id} note={note} />
      ))}
    </section>
  );
}

function Places() {
  const places: [AnyIcon, string, string][] = [
    ["images", t("CV-en min"), "/planen/cv"],
    ["printer", t("Planen på papir"), "/planen/papir"],
    ["clock", t("Slik har planen vært"), "/planen/historikk"],
    ["info", t("Hvem ser opplysningene mine"), "/meg/opplysninger"],
  ];
  return (
    <Card class="lines">
      {places.map(([icon, words, href]) => (
        <Link key={href} class="line" href={href}>
          <Icon name={icon} size={26} />
          <span class="grow strong" data-speak="">
            {words}
          </span>
          <Icon name="caret-right" size={20} />
        </Link>
      ))}
    </Card>
  );
}
