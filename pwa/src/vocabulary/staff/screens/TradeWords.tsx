import { useState } from "preact/hooks";
import { t, tn } from "../../../core/i18n";
import { useList } from "../../../people/staff/ask";
import { Page, Shown } from "../../../people/staff/parts";
import { Button } from "../../../ui";
import { tradeTitle } from "../../decks";
import type { Word } from "../../types";
import { AllWords, type WordsProps } from "../parts/AllWords";
import { Downloads } from "../parts/Downloads";
import { chooseGlosses, glossesIn, type OwnRow, seesMany, teaches, wordsAddress } from "../teaching";

/** A trade's words as a teacher keeps them: what each lacks, and files down and up. */
export function TradeWords({ trade }: { trade: string }) {
  const [lang, setLang] = useState(glossesIn);
  const asked = useList<Word>(wordsAddress(trade, lang));
  const choose = (code: string) => {
    chooseGlosses(code);
    setLang(code);
  };
  return (
    <Page
      title={tradeTitle(trade) || trade}
      about={asked.data && tn("{n} rad", "{n} rader", asked.data.length)}
      tools={<Tools trade={trade} lang={lang} />}
    >
      <Shown asked={asked}>
        {(words) =>
          teaches() ? (
            <OwnWords
              trade={trade}
              words={words}
              lang={lang}
              onLang={choose}
              again={asked.again}
              put={asked.put}
            />
          ) : (
            <AllWords
              words={words}
              own={NONE}
              lang={lang}
              onLang={choose}
              again={asked.again}
              put={asked.put}
            />
          )
        }
      </Shown>
    </Page>
  );
}

const NONE: ReadonlyMap<string, OwnRow> = new Map();

function Tools({ trade, lang }: { trade: string; lang: string }) {
  const [open, setOpen] = useState(false);
  if (!seesMany()) return null;
  return (
    <>
      <Button small kind="outline" icon="printer" href={`/fagord/fag/${trade}/utskrift`}>
        {t("Skriv ut")}
      </Button>
      <Button small kind="outline" icon="s-download-simple" onClick={() => setOpen(true)}>
        {t("Last ned")}
      </Button>
      {teaches() && (
        <>
          <Button small kind="outline" icon="s-upload-simple" href={`/fagord/fag/${trade}/hent-inn`}>
            {t("Hent inn fil")}
          </Button>
          <Button small icon="plus" href={`/fagord/fag/${trade}/nytt`}>
            {t("Nytt ord")}
          </Button>
        </>
      )}
      {open && <Downloads trade={trade} lang={lang} onClose={() => setOpen(false)} />}
    </>
  );
}

function OwnWords({ trade, ...props }: WordsProps & { trade: string }) {
  const own = useList<OwnRow>(`/vocabulary/rows?trade=${trade}`);
  const byId = new Map((own.data ?? []).map((row) => [row.id, row]));
  const again = () => {
    own.again();
    props.again();
  };
  return <AllWords {...props} own={byId} again={again} />;
}
