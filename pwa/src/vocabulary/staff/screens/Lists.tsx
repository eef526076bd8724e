import { today } from "../../../core/clock";
import { listed, t, tn } from "../../../core/i18n";
import { Link } from "../../../core/router";
import { useList } from "../../../people/staff/ask";
import { Page, Shown } from "../../../people/staff/parts";
import { useWide } from "../../../people/staff/wide";
import { Button, Empty, Icon, Nb, Table } from "../../../ui";
import { longDay } from "../../../ui/dates";
import { titleOf } from "../../names";
import { inOrder, LISTS, listPath, readyWords, type WordList, wordsInWords } from "../lists";

/** Every employer's words here: whose day comes first stands first. */
export function Lists() {
  const lists = useList<WordList>(LISTS);
  const count = lists.data?.length ?? 0;
  return (
    <Page
      title={t("Ordlister")}
      about={count > 0 ? tn("{n} liste", "{n} lister", count) : t("Ordene en arbeidsgiver trenger")}
      tools={
        <>
          <Button kind="outline" small icon="s-upload-simple" href="/ordlister/fil">
            {t("Hent fra en fil")}
          </Button>
          <Button small icon="plus" href="/ordlister/ny">
            {t("Ny ordliste")}
          </Button>
        </>
      }
    >
      <Shown asked={lists}>{(all) => (all.length ? <Rows lists={inOrder(all, today())} /> : <None />)}</Shown>
    </Page>
  );
}

const None = () => (
  <Empty title={t("Ingen ordlister ennå")}>
    {t("Lag en på et minutt, eller hent dem fra fila med tilbud.")}
  </Empty>
);

function Rows({ lists }: { lists: WordList[] }) {
  if (!useWide())
    return (
      <ul class="people-list plain">
        {lists.map((list) => (
          <li key={list.id}>
            <Link class="people-row" href={listPath(list)}>
              <span class="grow">
                <strong>
                  <Nb>{list.employer}</Nb>
                </strong>
                <span class="under">{listed([dayWords(list), wordsInWords(list)])}</span>
                {list.people.length > 0 && <span class="under">{goingWords(list)}</span>}
              </span>
              <Icon name="caret-right" size={20} />
            </Link>
          </li>
        ))}
      </ul>
    );
  return (
    <Table
      caption={t("Ordlister")}
      rows={lists}
      keyOf={({ id }) => id}
      columns={[
        { key: "employer", head: t("Arbeidsgiver"), names: true, cell: (list) => <Name list={list} /> },
        { key: "day", head: t("Første dag"), cell: dayWords },
        { key: "words", head: t("Ordene"), cell: wordsInWords },
        { key: "going", head: t("Hvem skal dit?"), cell: goingWords },
      ]}
    />
  );
}

function Name({ list }: { list: WordList }) {
  return (
    <span class="name-cell">
      <Link href={listPath(list)}>
        <Nb>{list.employer}</Nb>
        {list.trade && <span class="under">{titleOf({ id: list.trade, title: "" })}</span>}
      </Link>
    </span>
  );
}

const dayWords = ({ day }: WordList) => (day ? longDay(day) : t("Uten dato"));

/** "Rana Darwish: Kan 4 av 6 ord" */
const goingWords = ({ people }: WordList) =>
  people.length ? people.map((one) => `${one.name}: ${readyWords(one).words}`).join(" · ") : t("Ingen valgt");
