import { useSignal } from "@preact/signals";
import { inNorwegian, t } from "../../core/i18n";
import { useLeaving } from "../../core/leaving";
import { act } from "../../core/outbox";
import { unsentOn } from "../../core/rows";
import { me } from "../../people/queries";
import { Button, Card, Icon, TextField, Unsent } from "../../ui";
import { changePlan, dropWish, type PlanFields } from "../actions";
import { OwnWords } from "../parts/OwnWords";
import { RefusedHere } from "../parts/RefusedHere";
import { Said } from "../parts/Said";
import { TradeTiles } from "../parts/TradeTiles";
import { phrases } from "../phrases";
import { type Plan, plan } from "../queries";
import { tradeWords } from "../words";
import "../plan.css";

/** One field, made from what it is when its turn comes; it goes with the value it replaces. */
const save = <F extends keyof PlanFields>(
  seen: Plan,
  field: F,
  next: (now: PlanFields[F]) => PlanFields[F],
) =>
  void act(changePlan, () => {
    const was = (plan.value ?? seen)[field];
    return { person_id: seen.person_id, change: { [field]: next(was) }, was: { [field]: was ?? null } };
  });

/** What she says of herself: her wish by picture or in words, then what she can, what helps her, what she wishes. */
export function AboutMe() {
  const mine = plan.value;
  if (!mine) return null;
  return (
    <div class="stack">
      <h1 data-speak="">{t("Hva vil du jobbe med?")}</h1>
      <RefusedHere verbs={["plan.change"]} />
      {unsentOn("plan", mine.id) && <Unsent>{t("Ikke sendt ennå")}</Unsent>}
      <Trades plan={mine} />
      <AlsoWished plan={mine} />
      <InHerWords plan={mine} />
      <List plan={mine} field="strengths" title={t("Dette kan jeg")} />
      <List plan={mine} field="resources" title={t("Dette hjelper meg")} />
      <List plan={mine} field="wishes" title={t("Dette ønsker jeg")} />
      <Button wide icon="check" href="/planen">
        {t("Til planen")}
      </Button>
    </div>
  );
}

function Trades({ plan: mine }: { plan: Plan }) {
  const choose = (code: string) =>
    save(mine, "wish", (wish) => ({ ...wish, trade: wish?.trade === code ? null : code }));
  return <TradeTiles chosen={mine.wish?.trade} onChoose={choose} />;
}

/** Other trades that the municipality wrote down for her: their words are hers too, until she takes them away. */
function AlsoWished({ plan: mine }: { plan: Plan }) {
  const others = (me.value?.job_wishes ?? []).filter(
    (trade) => trade !== mine.wish?.trade && tradeWords(trade),
  );
  if (others.length === 0) return null;
  return (
    <section class="stack tight">
      <h2 class="third" data-speak="">
        {t("Dette ønsket du også")}
      </h2>
      <Said
        texts={others}
        words={tradeWords}
        onRemove={(trade) => void act(dropWish, { person_id: mine.person_id, trade })}
      />
    </section>
  );
}

function InHerWords({ plan: mine }: { plan: Plan }) {
  const text = useSignal(mine.wish?.text ?? "");
  const now = text.value.trim();
  const isNew = now !== (mine.wish?.text ?? "");
  const keep = () => save(mine, "wish", (wish) => ({ ...wish, text: now || null }));
  useLeaving(() => {
    if (isNew) keep();
  });
  return (
    <Card>
      <OwnWords
        value={text.value}
        onChange={(value) => {
          text.value = value;
        }}
      />
      {isNew && (
        <Button kind="soft" wide icon="check" onClick={keep}>
          {t("Lagre")}
        </Button>
      )}
    </Card>
  );
}

type Field = "strengths" | "resources" | "wishes";

interface ListProps {
  plan: Plan;
  field: Field;
  title: string;
}

/** Sentences to choose with a tap, and her own. */
function List({ plan: mine, field, title }: ListProps) {
  const texts = mine[field];
  const without = (text: string) => save(mine, field, (now) => now?.filter((one) => one !== text) ?? []);
  const add = (text: string) => {
    if (text) save(mine, field, (now) => [...new Set([...(now ?? []), text])]);
  };
  return (
    <section class="stack tight">
      <h2 data-speak="">{title}</h2>
      {texts.length > 0 && <Said texts={texts} onRemove={without} />}
      <Offered field={field} texts={texts} onAdd={add} />
      <SomethingElse onAdd={add} />
    </section>
  );
}

interface AddProps {
  onAdd: (text: string) => void;
}

function Offered({ field, texts, onAdd }: AddProps & { field: Field; texts: string[] }) {
  const offered = phrases[field].filter((words) => !texts.includes(inNorwegian(words)));
  return (
    <div class="days">
      {offered.map((words) => (
        <button
          key={inNorwegian(words)}
          type="button"
          class="day"
          data-speak=""
          onClick={() => onAdd(inNorwegian(words))}
        >
          <Icon name="plus" size={18} />
          {words()}
        </button>
      ))}
    </div>
  );
}

function SomethingElse({ onAdd }: AddProps) {
  const own = useSignal("");
  useLeaving(() => onAdd(own.value.trim()));
  const add = () => {
    onAdd(own.value.trim());
    own.value = "";
  };
  return (
    <div class="own-words">
      <TextField
        label={t("Noe annet")}
        value={own.value}
        maxLength={200}
        onChange={(value) => {
          own.value = value;
        }}
      />
      <Button kind="soft" small icon="plus" disabled={own.value.trim() === ""} onClick={add}>
        {t("Legg til")}
      </Button>
    </div>
  );
}
