import { useState } from "preact/hooks";
import { listed, t, tn } from "../../../core/i18n";
import { useOne } from "../../../people/staff/ask";
import { Page, Part, Shown } from "../../../people/staff/parts";
import { Button, Icon, Nb, Tag } from "../../../ui";
import { longDay } from "../../../ui/dates";
import { titleOf } from "../../names";
import { LISTS, readyWords, type WordList, wordsInWords } from "../lists";
import { ChangeList, RemoveList } from "../parts/ChangeList";
import { ChoosePeople } from "../parts/ChoosePeople";
import { LinkPart } from "../parts/LinkPart";
import "../lists-desk.css";

/** An employer's words: which are known, who goes there, and the employer's own way to write them. */
export function ListPage({ id }: { id: string }) {
  const asked = useOne<WordList>(`${LISTS}/${id}`);
  const [open, setOpen] = useState<"change" | "remove" | null>(null);
  const close = () => setOpen(null);
  return (
    <Page
      title={asked.data ? <Nb>{asked.data.employer}</Nb> : t("Ordliste")}
      about={asked.data && about(asked.data)}
      tools={
        asked.data && (
          <>
            <Button kind="plain" small icon="trash" onClick={() => setOpen("remove")}>
              {t("Ta bort")}
            </Button>
            <Button kind="outline" small icon="pencil-simple" onClick={() => setOpen("change")}>
              {t("Endre ordlista")}
            </Button>
          </>
        )
      }
    >
      <Shown asked={asked}>
        {(list) => (
          <div class="desk-columns halves">
            <Words list={list} />
            <div class="stack">
              <GoingThere list={list} put={asked.put} />
              <LinkPart list={list} onMade={asked.again} />
            </div>
            {open === "change" && <ChangeList list={list} onDone={asked.put} onClose={close} />}
            {open === "remove" && <RemoveList list={list} onClose={close} />}
          </div>
        )}
      </Shown>
    </Page>
  );
}

const about = ({ day, trade }: WordList) =>
  listed([
    day ? t("Første dag {day}", { day: longDay(day) }) : t("Uten dato"),
    trade && titleOf({ id: trade, title: "" }),
  ]);

const STATES = {
  known: { tone: "good", icon: "check", words: () => t("Kan øves på") },
  done: { tone: "good", icon: "check", words: () => t("Kan øves på") },
  waiting: { tone: "wait", icon: "hourglass-medium", words: () => t("Venter på læreren") },
} as const;

function Words({ list }: { list: WordList }) {
  return (
    <Part title={t("Ordene")}>
      <p class="soft">{wordsInWords(list)}</p>
      <ul class="desk-lines list-words">
        {list.items.map(({ id, text, state }) => (
          <li key={id}>
            <Nb>{text}</Nb>
            <Tag tone={STATES[state].tone} icon={STATES[state].icon}>
              {STATES[state].words()}
            </Tag>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function GoingThere({ list, put }: { list: WordList; put: (list: WordList) => void }) {
  const [choosing, choose] = useState(false);
  const { people } = list;
  return (
    <Part title={people.length ? tn("{n} skal dit", "{n} skal dit", people.length) : t("Hvem skal dit?")}>
      {people.length ? (
        <ul class="desk-lines">
          {people.map((one) => (
            <li key={one.person_id}>
              <Icon name="user" size={22} />
              <strong class="grow">
                <bdi>{one.name}</bdi>
              </strong>
              <Tag tone={readyWords(one).tone}>{readyWords(one).words}</Tag>
            </li>
          ))}
        </ul>
      ) : (
        <p class="soft">{t("De du velger, får ordene på telefonen: «Ord for første dag».")}</p>
      )}
      <div class="form-end">
        <Button small kind={people.length ? "soft" : "main"} icon="users" onClick={() => choose(true)}>
          {t("Velg deltakere")}
        </Button>
      </div>
      {choosing && <ChoosePeople list={list} onDone={put} onClose={() => choose(false)} />}
    </Part>
  );
}
