import { useState } from "preact/hooks";
import { t, tn } from "../../../core/i18n";
import { me } from "../../../people/queries";
import type { Asked } from "../../../people/staff/ask";
import { Page as Desk, Part, Shown } from "../../../people/staff/parts";
import { Button, Notice, Tag, toast } from "../../../ui";
import { forTheFile, nameForTheFile } from "../../forTheFile";
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
import { kindTitle } from "../../words";
import { nowHere, type Row, rowOf } from "../list";
import { AddSheet } from "../parts/AddSheet";
import { After } from "../parts/After";
import { PartiesPart, ReleasedPart } from "../parts/Around";
import { CompleteSheet } from "../parts/CompleteSheet";
import { DaySheet } from "../parts/DaySheet";
import { ItemSheet } from "../parts/ItemSheet";
import { Lines } from "../parts/Lines";
import { LinkSheet } from "../parts/LinkSheet";
import { MeetingPart } from "../parts/MeetingPart";
import { TakerSheet } from "../parts/TakerSheet";
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
          tools={<Tools kind={handover.kind} />}
        >
          <div class="desk-columns hand-columns">
            <MeetingPart
              handover={handover}
              put={put}
              onDay={() => open("day")}
              onComplete={() => open("complete")}
              onFind={(item) => open({ item })}
            />
            <ItemsPart handover={handover} open={open} />
            <div class="form">
              <PartiesPart
                handover={handover}
                onLink={() => open("link")}
                onChange={() => open("taker")}
                put={put}
              />
              {handover.status === "completed" && <After handover={handover} put={put} />}
              <ReleasedPart handover={handover} />
            </div>
          </div>
        </Desk>
      </div>
      <Paper paper={forTheFile({ ...handover, name: nameForTheFile(handover, name) })} />
      <Sheets row={row} sheet={sheet} open={open} put={put} again={asked.again} />
    </>
  );
}

const Tools = ({ kind }: Pick<Handover, "kind">) => (
  <Button kind="outline" small icon="s-printer" onClick={() => print()}>
    {kind === "to_nav" ? t("Skriv ut til Navs mappe") : t("Skriv ut")}
  </Button>
);

function State({ handover }: { handover: Handover }) {
  const { tone, icon, words } = nowHere(handover);
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

interface SheetsProps extends Opens {
  row: Row;
  put: (handover: Handover) => void;
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
      <LinkSheet
        id={handover.id}
        receiver={handover.parties.receiver?.name ?? t("Nav")}
        onClose={() => {
          again();
          close();
        }}
      />
    );
  if (sheet === "complete") return <CompleteSheet handover={handover} onSaved={saved} onClose={close} />;
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
