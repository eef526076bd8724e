import { useEffect, useMemo, useState } from "preact/hooks";
import { t, tn } from "../../core/i18n";
import { Button, Card, Empty, Icon, Plate } from "../../ui";
import { navToken } from "../link";
import { Decide } from "../parts/Decide";
import { ItemLine } from "../parts/ItemLine";
import { Lines } from "../parts/Lines";
import { LinkCode } from "../parts/LinkCode";
import { Paper } from "../parts/Paper";
import { ReceiverHead } from "../parts/ReceiverHead";
import { type Item, inOrder, isOpen, isReleased, openItems } from "../queries";
import { nameOf, type View, type Way } from "../view";
import { sections, titleOf } from "../words";
import "../handover.css";

/** The receiver's page: no account, a link and a code; a first name, what was released, and the items to take. */
export function ReceiverPage() {
  const token = navToken();
  const [way, setWay] = useState<Way | null>(null);
  const [view, put] = useState<View | null>(null);
  if (token === null) return <NoLink />;
  if (way === null || view === null)
    return (
      <LinkCode
        token={token}
        onIn={(used, seen) => {
          setWay(used);
          put(seen);
        }}
      />
    );
  return <Seen view={view} way={way} put={put} />;
}

/** The page was loaded again: the token was in memory alone. */
const NoLink = () => (
  <Empty title={t("Åpne lenka på nytt")}>{t("Bruk lenka du fikk fra rådgiveren i kommunen.")}</Empty>
);

interface SeenProps {
  view: View;
  way: Way;
  put: (view: View) => void;
}

function Seen({ view, way, put }: SeenProps) {
  const [deciding, decideOn] = useState<Item | null>(null);
  return (
    <>
      <div class="stack on-screen handover receiver">
        <ReceiverHead view={view} />
        <Items view={view} onDecide={decideOn} />
        <Released view={view} />
        <Button kind="outline" wide icon="printer" onClick={() => print()}>
          {t("Skriv ut til mappa")}
        </Button>
        {view.export && <Follows all={view.export} />}
      </div>
      <Paper paper={{ ...view, name: nameOf(view) }} />
      {deciding && (
        <Decide
          way={way}
          item={deciding}
          name={view.parties.receiver?.name ?? ""}
          onDecided={(next) => {
            put(next);
            decideOn(null);
          }}
          onClose={() => decideOn(null)}
        />
      )}
    </>
  );
}

function Items({ view, onDecide }: { view: View; onDecide: (item: Item) => void }) {
  const first = openItems(view)[0];
  return (
    <Card label={t("Punktene")}>
      <h2 class="third" data-speak="">
        {t("Punktene")}
      </h2>
      <ul class="item-list">
        {inOrder(view.items).map((item) => (
          <ItemLine key={item.id} item={item}>
            {isOpen(view) && item.state === "open" && (
              <Button
                kind={item === first ? "main" : "soft"}
                small
                label={t("Svar: {title}", { title: titleOf(item) })}
                onClick={() => onDecide(item)}
              >
                {t("Svar")}
              </Button>
            )}
          </ItemLine>
        ))}
      </ul>
      {(view.held_back ?? 0) > 0 && (
        <p class="soft row nowrap">
          <Icon name="lock" size={22} />
          <span>
            {tn(
              "{n} punkt er ikke vist. Deltakeren bestemmer.",
              "{n} punkter er ikke vist. Deltakeren bestemmer.",
              view.held_back ?? 0,
            )}
          </span>
        </p>
      )}
    </Card>
  );
}

/** After a move to another municipality: everything that she released, as a file for their own system. */
function Follows({ all }: { all: NonNullable<View["export"]> }) {
  const address = useMemo(
    () => URL.createObjectURL(new Blob([JSON.stringify(all, null, 2)], { type: "application/json" })),
    [all],
  );
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <Button kind="soft" wide href={address} download="overforing.json">
      {t("Last ned det som følger med")}
    </Button>
  );
}

/** What she has opened, and nothing else. */
function Released({ view }: { view: View }) {
  const shown = view.sections.filter(isReleased);
  return (
    <Card label={t("Vist med samtykke")}>
      <h2 class="third" data-speak="">
        {t("Vist med samtykke")}
      </h2>
      {shown.length === 0 && (
        <p class="soft">{t("{name} har ikke vist noe mer ennå.", { name: nameOf(view) })}</p>
      )}
      <ul class="item-list">
        {shown.map(({ code, lines }) => (
          <li key={code} class="item-line">
            <Plate picture={sections[code].picture} tone={sections[code].tone} size={48} />
            <div class="grow">
              <p class="strong">{sections[code].title()}</p>
              {lines?.length ? <Lines lines={lines} /> : <p class="soft">{t("Ingenting her ennå")}</p>}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
