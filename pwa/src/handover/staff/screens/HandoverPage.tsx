import { useState } from "preact/hooks";
import { Problem } from "../../../core/http";
import { t, tn } from "../../../core/i18n";
import { me } from "../../../people/queries";
import { type Asked, useSaving } from "../../../people/staff/ask";
import { Page as Desk, Part, Shown, TroubleCard } from "../../../people/staff/parts";
import { Button, Card, Notice, Sheet, Tag, toast } from "../../../ui";
import { longDayAndClock } from "../../../ui/dates";
import { forTheFile } from "../../forTheFile";
import { Paper } from "../../parts/Paper";
import {
  type Handover,
  type Item,
  isOpen,
  leads,
  merged,
  openItems,
  type HandoverPage as Page,
} from "../../queries";
import { kindTitle, statusWords } from "../../words";
import { mayTellHeld, nowOf, type Row, rowOf } from "../list";
import { AddSheet } from "../parts/AddSheet";
import { After } from "../parts/After";
import { Interpreter, PartiesPart, ReleasedPart, Where } from "../parts/Around";
import { DaySheet } from "../parts/DaySheet";
import { ItemSheet } from "../parts/ItemSheet";
import { Lines } from "../parts/Lines";
import { LinkSheet } from "../parts/LinkSheet";
import { NextAct } from "../parts/NextAct";
import { TakerSheet } from "../parts/TakerSheet";
import { completion, gathering, held } from "../paths";
import { useHandover } from "../useHandovers";

/** One hand-over: each item gets somebody with a name and a day, or a reason; then it can be completed. */
export function HandoverPage({ id }: { id: string }) {
  const asked = useHandover(id);
  return <Shown asked={asked}>{(page) => <About row={rowOf(page)} asked={asked} />}</Shown>;
}

type Open = { item: Item } | "add" | "day" | "taker" | "link" | "complete" | null;

function About({ row, asked }: { row: Row; asked: Asked<Page> }) {
  const { handover, name } = row;
  const [sheet, open] = useState<Open>(null);
  const put = (next: Handover) => asked.put(merged(handover, next));
  return (
    <>
      <div class="on-screen">
        <Desk
          title={<bdi>{name || kindTitle[handover.kind]()}</bdi>}
          about={<State handover={handover} />}
          tools={<Tools />}
        >
          <div class="desk-columns hand-columns">
            <Meeting row={row} put={put} open={open} />
            <ItemsPart handover={handover} open={open} />
            <div class="form">
              <PartiesPart handover={handover} onLink={() => open("link")} onChange={() => open("taker")} />
              {handover.status === "completed" && <After handover={handover} put={put} />}
              <ReleasedPart handover={handover} />
            </div>
          </div>
        </Desk>
      </div>
      <Paper paper={forTheFile({ ...handover, name })} />
      <Sheets row={row} sheet={sheet} open={open} put={put} again={asked.again} />
    </>
  );
}

const Tools = () => (
  <Button kind="outline" small icon="s-printer" onClick={() => print()}>
    {t("Skriv ut til Navs mappe")}
  </Button>
);

function State({ handover }: { handover: Handover }) {
  const { tone, icon, words } = nowOf(handover);
  return (
    <span class="tags">
      <Tag tone={tone} icon={icon}>
        {words}
      </Tag>
    </span>
  );
}

interface Opens {
  open: (sheet: Open) => void;
}

function ItemsPart({ handover, open }: { handover: Page } & Opens) {
  const may = isOpen(handover);
  return (
    <Part
      title={t("Punktene")}
      tool={
        may &&
        leads(handover, me.value?.id) && (
          <Button kind="plain" small icon="plus" onClick={() => open("add")}>
            {t("Nytt punkt")}
          </Button>
        )
      }
    >
      {(handover.held_back ?? 0) > 0 && (
        <Notice kind="stone" icon="lock">
          {tn(
            "{n} punkt er ikke vist for deg. Deltakeren bestemmer.",
            "{n} punkter er ikke vist for deg. Deltakeren bestemmer.",
            handover.held_back ?? 0,
          )}
        </Notice>
      )}
      <Lines items={handover.items} {...(may ? { onOpen: (item: Item) => open({ item }) } : {})} />
    </Part>
  );
}

interface MeetingProps extends Opens {
  row: Row;
  put: (handover: Handover) => void;
}

/** When and where, whether it was held, and the one next act. */
function Meeting({ row: { handover }, put, open }: MeetingProps) {
  const saving = useSaving();
  const tell = async (was: boolean) => {
    const saved = await saving.save<Handover>("POST", held(handover.id), { held: was });
    if (saved) put(saved.data);
  };
  const first = openItems(handover)[0];
  const mine = leads(handover, me.value?.id);
  return (
    <Card class="part" label={t("Møtet")}>
      <div class="row apart">
        <h2 class="part-title">{kindTitle[handover.kind]()}</h2>
        <Tag tone={handover.status === "not_held" ? "wait" : "stone"}>{statusWords[handover.status]()}</Tag>
      </div>
      <div>
        <p class="hand-when">{longDayAndClock(handover.starts_at)}</p>
        <Where place={handover.place} />
        <Interpreter of={handover} />
      </div>
      {mine && mayTellHeld(handover) && (
        <div class="form-end">
          <Button kind="soft" small icon="check" disabled={saving.busy} onClick={() => void tell(true)}>
            {t("Møtet ble holdt")}
          </Button>
          {handover.status === "planned" && (
            <Button kind="plain" small disabled={saving.busy} onClick={() => void tell(false)}>
              {t("Ble ikke holdt")}
            </Button>
          )}
        </div>
      )}
      <TroubleCard trouble={saving.trouble} />
      {mine && (
        <NextAct
          handover={handover}
          onNewDay={() => open("day")}
          onComplete={() => open("complete")}
          {...(first ? { onFind: () => open({ item: first }) } : {})}
        />
      )}
      {mine && isOpen(handover) && handover.status !== "not_held" && (
        <Button kind="plain" small icon="pencil-simple" onClick={() => open("day")}>
          {t("Endre dag eller sted")}
        </Button>
      )}
    </Card>
  );
}

interface SheetsProps extends MeetingProps {
  sheet: Open;
  again: () => void;
}

function Sheets({ row: { handover, name }, sheet, open, put, again }: SheetsProps) {
  const close = () => open(null);
  const saved = (next: Handover) => {
    put(next);
    close();
  };
  if (sheet === null) return null;
  if (sheet === "add")
    return (
      <AddSheet
        id={handover.id}
        onClose={close}
        onAdded={() => {
          again();
          close();
        }}
      />
    );
  if (sheet === "day") return <DaySheet handover={handover} onSaved={saved} onClose={close} />;
  if (sheet === "taker")
    return <TakerSheet handover={handover} onSaved={saved} onClose={close} again={again} />;
  if (sheet === "link")
    return (
      <LinkSheet id={handover.id} receiver={handover.parties.receiver?.name ?? t("Nav")} onClose={close} />
    );
  if (sheet === "complete") return <Complete handover={handover} onSaved={saved} onClose={close} />;
  return (
    <ItemSheet
      handover={handover}
      item={sheet.item}
      name={name}
      onClose={close}
      onSaved={(next) => {
        put(next);
        const following = openItems(next)[0];
        open(following && sheet.item.state === "open" ? { item: following } : null);
        toast(t("Lagret"));
      }}
    />
  );
}

interface CompleteProps {
  handover: Handover;
  onSaved: (handover: Handover) => void;
  onClose: () => void;
}

/** Asks once: afterwards nothing in it can be changed. What came up meanwhile is brought in, and needs somebody too. */
function Complete({ handover, onSaved, onClose }: CompleteProps) {
  const saving = useSaving();
  const post = async (path: string, words?: string) => {
    const saved = await saving.save<Handover>("POST", path, {});
    if (!saved) return;
    onSaved(saved.data);
    if (words) toast(words);
  };
  if (saving.trouble instanceof Problem && saving.trouble.code === "items_open")
    return (
      <Sheet title={t("Ikke ennå")} onClose={onClose} dialog>
        <TroubleCard trouble={saving.trouble} />
        <Button wide icon="s-user-plus" onClick={() => void post(gathering(handover.id))}>
          {t("Se punktene")}
        </Button>
      </Sheet>
    );
  return (
    <Sheet title={t("Fullføre overføringen?")} onClose={onClose} dialog>
      <p>{t("Da kan den ikke endres mer. Vi spør hva som skjedde, etter 30 og 90 dager.")}</p>
      <TroubleCard trouble={saving.trouble} />
      <Button
        wide
        icon="check"
        disabled={saving.busy}
        onClick={() => void post(completion(handover.id), t("Overføringen er fullført"))}
      >
        {t("Ja, fullfør")}
      </Button>
      <Button kind="soft" wide onClick={onClose}>
        {t("Nei, gå tilbake")}
      </Button>
    </Sheet>
  );
}
