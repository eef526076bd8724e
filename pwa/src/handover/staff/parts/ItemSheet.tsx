import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { addDays, type Day, daysBetween, osloDay, today } from "../../../core/clock";
import { t } from "../../../core/i18n";
import { useSaving } from "../../../people/staff/ask";
import { TroubleCard } from "../../../people/staff/parts";
import { Button, Notice, Segmented, Sheet, TextField } from "../../../ui";
import { type Handover, type Item, isShown, type Named } from "../../queries";
import { titleOf } from "../../words";
import { item as pathOf } from "../paths";

type Ending = "accepted" | "closed";
const OTHER = "other";
const LONGEST = 200;
/** A first suggestion for the day; she who takes it says. */
const USUAL_DAYS = 14;

type AtTheTable = { key: string; who: Named; about: string };

/** Those at the table, who can take an item: her adviser, the receiver, she herself. */
function atTheTable({ parties, person_id }: Handover, name: string): AtTheTable[] {
  const { adviser, receiver } = parties;
  return [
    ...(receiver ? [{ key: "receiver", who: receiver, about: receiver.office ?? t("Tar imot") }] : []),
    ...(adviser ? [{ key: "adviser", who: adviser, about: t("Rådgiver") }] : []),
    ...(name ? [{ key: "self", who: { id: person_id, name }, about: t("Deltakeren selv") }] : []),
  ];
}

const named = ({ id, name }: Named): Named => (id ? { id, name } : { name });
const firstDue = ({ starts_at }: Handover): Day => {
  const ahead = Math.max(0, daysBetween(today(), osloDay(starts_at)));
  return addDays(today(), ahead + USUAL_DAYS);
};

/** The receiver reads only what is released: a yes to what is not shown has to be heard in the meeting. */
const isUnseen = (handover: Handover, item: Item, who: Named): boolean =>
  who.name === handover.parties.receiver?.name && !isShown(handover, item.section);

interface ItemSheetProps {
  handover: Handover;
  item: Item;
  /** Her name: she may take an item herself. */
  name: string;
  onSaved: (handover: Handover) => void;
  onClose: () => void;
}

/** An item is taken by somebody with a name until a day, or closed with a reason. The sheet stays while one item follows the other. */
export function ItemSheet({ onClose, ...rest }: ItemSheetProps) {
  return (
    <Sheet title={titleOf(rest.item)} onClose={onClose} dialog>
      <ItemForm key={rest.item.id} {...rest} />
    </Sheet>
  );
}

function ItemForm({ handover, item, name, onSaved }: Omit<ItemSheetProps, "onClose">) {
  const people = atTheTable(handover, name);
  const [ending, setEnding] = useState<Ending>(item.state === "closed" ? "closed" : "accepted");
  const [who, setWho] = useState(people[0]?.key ?? OTHER);
  const [other, setOther] = useState("");
  const [due, setDue] = useState(item.due ?? firstDue(handover));
  const [reason, setReason] = useState(item.reason ?? "");
  const saving = useSaving();
  const receiver = people.find(({ key }) => key === who)?.who ?? { name: other.trim() };
  const ready = ending === "accepted" ? receiver.name !== "" && due !== "" : reason.trim() !== "";
  const save = async (body: object) => {
    const saved = await saving.save<Handover>("PUT", pathOf(handover.id, item.id), {
      ...body,
      was: { state: item.state },
    });
    if (saved) onSaved(saved.data);
  };
  const done = () =>
    save(
      ending === "accepted"
        ? { state: "accepted", receiver: named(receiver), due }
        : { state: "closed", reason: reason.trim() },
    );
  return (
    <>
      <HowItEnds value={ending} onChange={setEnding} />
      {ending === "accepted" ? (
        <>
          <WhoTakesIt people={people} chosen={who} onChoose={setWho} />
          {isUnseen(handover, item, receiver) && (
            <Notice kind="cloud" icon="info">
              {t("{name} ser ikke dette punktet. Snakk om det i møtet.", { name: receiver.name })}
            </Notice>
          )}
          {who === OTHER && (
            <TextField label={t("Navn")} value={other} maxLength={LONGEST} onChange={setOther} />
          )}
          <TextField label={t("Innen")} type="date" value={due} min={today()} onChange={setDue} />
        </>
      ) : (
        <TextField
          label={t("Hvorfor?")}
          hint={t("For eksempel: ordnet, eller ikke aktuelt lenger. Alle tre ser grunnen.")}
          value={reason}
          maxLength={LONGEST}
          onChange={setReason}
        />
      )}
      <TroubleCard trouble={saving.trouble} />
      <Button wide icon="check" disabled={saving.busy || !ready} onClick={() => void done()}>
        {t("Lagre")}
      </Button>
      {item.state !== "open" && (
        <Button kind="plain" wide disabled={saving.busy} onClick={() => void save({ state: "open" })}>
          {t("Åpne punktet igjen")}
        </Button>
      )}
    </>
  );
}

function HowItEnds({ value, onChange }: { value: Ending; onChange: (ending: Ending) => void }) {
  return (
    <Segmented
      label={t("Hva skjer med punktet?")}
      name="ending"
      value={value}
      options={[
        { value: "accepted", words: t("Noen tar det") },
        { value: "closed", words: t("Avslutt det") },
      ]}
      onChange={onChange}
    />
  );
}

interface WhoTakesItProps {
  people: AtTheTable[];
  chosen: string;
  onChoose: (key: string) => void;
}

/** Somebody at the table, or another. */
function WhoTakesIt({ people, chosen, onChoose }: WhoTakesItProps) {
  return (
    <fieldset class="stack tight">
      <legend class="strong">{t("Hvem tar det?")}</legend>
      <div class="choices who">
        {people.map(({ key, who: one, about }) => (
          <Choice key={key} on={chosen === key} onChoose={() => onChoose(key)}>
            <bdi>{one.name}</bdi>
            <span class="soft block small">{about}</span>
          </Choice>
        ))}
        <Choice on={chosen === OTHER} onChoose={() => onChoose(OTHER)}>
          {t("En annen")}
        </Choice>
      </div>
    </fieldset>
  );
}

interface ChoiceProps {
  on: boolean;
  onChoose: () => void;
  children: ComponentChildren;
}

function Choice({ on, onChoose, children }: ChoiceProps) {
  return (
    <label class="choice">
      <input type="radio" class="quiet" name="who" checked={on} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}
