import { Fragment } from "preact";
import { osloDay, today } from "../../core/clock";
import { inNorwegian, listed, t, tc, tn } from "../../core/i18n";
import { grouped, Nb } from "../../ui";
import { clockLabel, numericDay, weekdayName } from "../../ui/dates";
import type { OnPaper } from "../forTheFile";
import { type Item, isReleased } from "../queries";
import { isNorwegian, isUsual, kindTitle, sections, titleOf } from "../words";
import { standing } from "./ItemLine";
import { Lines } from "./Lines";
import "./paper.css";

/** `ours`: a sentence of ours, which reads in the page's direction though it begins with a name. */
type Line = { key: string; name: string; value: string; ours?: boolean };

/** Who comes, with the number each is rung at: whoever opens the file next year knows neither. */
const people = ({ parties: { adviser, receiver } }: OnPaper): string =>
  [adviser, receiver]
    .map((one) => one && listed([one.name, one.office, one.phone && grouped(one.phone)]))
    .filter(Boolean)
    .join(" · ");

/** "tirsdag 24.11.2026 kl. 12.00": a file is read long after. */
const dayAndYear = (time: string): string => {
  const day = osloDay(time);
  const date = tc("dato", "{weekday} {date}", { weekday: weekdayName(day), date: numericDay(day) });
  return t("{day} {clock}", { day: date, clock: clockLabel(time) });
};

/** Every text of the page, in whichever language is on. */
function textsOf(paper: OnPaper) {
  const released = paper.sections.filter(isReleased).map(({ code }) => sections[code].title());
  const facts: Line[] = [
    { key: "who", name: t("Deltaker"), value: paper.name },
    { key: "when", name: t("Dag og tid"), value: dayAndYear(paper.starts_at) },
    { key: "where", name: t("Sted"), value: paper.place ?? "" },
    { key: "people", name: t("Hvem kommer"), value: people(paper) },
    { key: "released", name: t("Vist med samtykke"), value: listed(released) || t("Ingenting ennå") },
    {
      key: "completed",
      name: t("Fullført"),
      value: paper.completed_at ? numericDay(osloDay(paper.completed_at)) : "",
    },
    { key: "printed", name: t("Skrevet ut"), value: numericDay(today()) },
  ];
  const items: Line[] = paper.items.map((item: Item) => ({
    key: item.id,
    name: titleOf(item),
    value: standing(item, numericDay),
    ours: isUsual(item),
  }));
  return {
    title: kindTitle[paper.kind](),
    item: t("Punkt"),
    taken: t("Hvem tar det, og når"),
    empty: t("Ingenting her ennå"),
    released,
    heldBack: paper.held_back
      ? tn(
          "{n} punkt er ikke vist. Deltakeren bestemmer.",
          "{n} punkter er ikke vist. Deltakeren bestemmer.",
          paper.held_back,
        )
      : "",
    notWhole: t("Arket er ikke helt: det som er vist, var ikke på telefonen."),
    facts: facts.filter(({ value }) => value !== ""),
    items,
  };
}

/** How high it gets, in rows of the table: a reason takes two, and what she released stands in three columns. */
const rowsOf = ({ items, sections }: OnPaper): number =>
  items.length +
  items.filter(({ reason }) => reason).length +
  sections.filter(isReleased).reduce((sum, { lines }) => sum + (lines?.length ?? 0) + 2, 0) / 3;

/** So many rows and more need smaller letters to stay on the one page. */
const LETTERS = [
  { rows: 40, look: "long longest" },
  { rows: 28, look: "long" },
  { rows: 0, look: "" },
];
const lettersOf = (paper: OnPaper): string => LETTERS.find(({ rows }) => rowsOf(paper) >= rows)?.look ?? "";

/** Her phone asks for what the sections say as she prints: in a dead spot they are missing, and the page says so. */
const isWhole = ({ sections }: OnPaper): boolean => sections.filter(isReleased).every(({ lines }) => lines);

type Texts = ReturnType<typeof textsOf>;

interface BothProps {
  own: Texts;
  /** The same in Norwegian; null where that is what she reads. */
  norwegian: Texts | null;
}

/** One page for a file or for her own folder: her language, with Norwegian beneath. Seen on paper alone. */
export function Paper({ paper }: { paper: OnPaper }) {
  const own = textsOf(paper);
  const norwegian = isNorwegian() ? null : inNorwegian(() => textsOf(paper));
  return (
    <article class={`handover-paper ${lettersOf(paper)}`}>
      <h1>
        <Two own={own.title} nb={norwegian?.title} />
      </h1>
      <Facts own={own} norwegian={norwegian} />
      <Items own={own} norwegian={norwegian} />
      {own.heldBack && (
        <p>
          <Two own={own.heldBack} nb={norwegian?.heldBack} />
        </p>
      )}
      {!isWhole(paper) && (
        <p>
          <Two own={own.notWhole} nb={norwegian?.notWhole} />
        </p>
      )}
      <div class="paper-sections">
        {paper.sections.filter(isReleased).map(({ code, lines }, at) =>
          lines ? (
            <section key={code}>
              <h2>
                <Two own={own.released[at] ?? ""} nb={norwegian?.released[at]} />
              </h2>
              {lines.length > 0 ? (
                <Lines lines={lines} both={norwegian !== null} />
              ) : (
                <Two own={own.empty} nb={norwegian?.empty} />
              )}
            </section>
          ) : null,
        )}
      </div>
    </article>
  );
}

function Facts({ own, norwegian }: BothProps) {
  return (
    <dl class="paper-facts">
      {own.facts.map(({ key, name, value }, at) => (
        <Fragment key={key}>
          <dt>
            <Two own={name} nb={norwegian?.facts[at]?.name} />
          </dt>
          <dd>
            <Two own={value} nb={norwegian?.facts[at]?.value} />
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

function Items({ own, norwegian }: BothProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            <Two own={own.item} nb={norwegian?.item} />
          </th>
          <th scope="col">
            <Two own={own.taken} nb={norwegian?.taken} />
          </th>
        </tr>
      </thead>
      <tbody>
        {own.items.map(({ key, name, value, ours }, at) => (
          <tr key={key}>
            <td>
              <Two own={name} nb={norwegian?.items[at]?.name} sentence={ours} />
            </td>
            <td>
              <Two own={value} nb={norwegian?.items[at]?.value} sentence />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface TwoProps {
  own: string;
  nb: string | undefined;
  /** Begins with a name perhaps, and reads in the page's direction all the same. */
  sentence?: boolean | undefined;
}

/** The reader's words, and Norwegian beneath where it says something else. */
function Two({ own, nb, sentence }: TwoProps) {
  return (
    <>
      {sentence ? <span>{own}</span> : <bdi>{own}</bdi>}
      {nb !== undefined && nb !== own && (
        <span class="paper-nb">
          <Nb>{nb}</Nb>
        </span>
      )}
    </>
  );
}
