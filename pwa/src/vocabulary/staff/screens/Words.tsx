import { useState } from "preact/hooks";
import { t, tn } from "../../../core/i18n";
import { Link } from "../../../core/router";
import { useList } from "../../../people/staff/ask";
import { Page, Part, Shown } from "../../../people/staff/parts";
import { Nb, Segmented } from "../../../ui";
import { askedOf, mineWords, type Of, useMyGroups } from "../mine";
import { Trades } from "../parts/TradeRows";
import { SpeakerWaits, TeacherWaits } from "../parts/WaitsFor";
import { seesMany, teaches, tradeOf } from "../teaching";

interface Hard {
  word_id: string;
  word: string;
  people: number;
}

/** The words of the municipality: what waits for somebody, what many aim at and find hard, and the trades. */
export function Words() {
  return (
    <Page title={t("Ord")} about={t("Ordene deltakerne øver på, fag for fag.")}>
      {seesMany() ? <WithNumbers /> : <Columns of={null} />}
    </Page>
  );
}

/** Of my own people first, where I have any; where I cannot be told that now, of everybody. */
function WithNumbers() {
  const { data, trouble } = useMyGroups();
  const [chosen, choose] = useState<Of | null>(null);
  if (data === null && trouble === null) return <p class="soft waiting">{t("Et øyeblikk")}</p>;
  const mine = data && mineWords(data);
  const of = mine ? (chosen ?? "mine") : "municipality";
  return (
    <>
      {mine && <OfWhom mine={mine} value={of} onChange={choose} />}
      <Columns of={of} />
    </>
  );
}

function OfWhom({ mine, value, onChange }: { mine: string; value: Of; onChange: (of: Of) => void }) {
  return (
    <div class="stack tight">
      <p class="strong" aria-hidden="true">
        {t("Hvem tallene gjelder")}
      </p>
      <Segmented
        label={t("Hvem tallene gjelder")}
        name="of-whom"
        value={value}
        options={[
          { value: "mine", words: mine },
          { value: "municipality", words: t("Hele kommunen") },
        ]}
        onChange={onChange}
      />
    </div>
  );
}

/** `of`: null for those who see no numbers. */
function Columns({ of }: { of: Of | null }) {
  return (
    <>
      <div class="desk-columns halves">
        {teaches() ? <TeacherWaits /> : <SpeakerWaits />}
        {of && <HardWords of={of} />}
      </div>
      <Trades of={of} />
    </>
  );
}

const MOST_HARD = 10;

function HardWords({ of }: { of: Of }) {
  const asked = useList<Hard>(askedOf("/vocabulary/hard-words", of));
  return (
    <Part title={t("Ord mange strever med")}>
      <p class="small soft">{t("Vi viser bare grupper på fem eller flere.")}</p>
      <Shown asked={asked}>
        {(all) =>
          all.length === 0 ? (
            <p class="soft">{t("Ingen ord er vanskelige for fem eller flere nå.")}</p>
          ) : (
            <ul class="desk-ways">
              {all.slice(0, MOST_HARD).map(({ word_id, word, people }) => (
                <li key={word_id}>
                  <Link class="people-row" href={`/fagord/fag/${tradeOf(word_id)}`}>
                    <strong class="grow">
                      <Nb>{word}</Nb>
                    </strong>
                    <span class="soft">
                      {tn("{n} deltaker kan det ikke ennå", "{n} deltakere kan det ikke ennå", people)}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </Part>
  );
}
