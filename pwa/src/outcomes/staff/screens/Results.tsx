import { useEffect, useState } from "preact/hooks";
import { download } from "../../../core/download";
import { t } from "../../../core/i18n";
import { signInOptions } from "../../../people/joining";
import { type Trouble, useOne } from "../../../people/staff/ask";
import { Page, Shown, TroubleCard } from "../../../people/staff/parts";
import { Button, Icon, Select, Tag, toast } from "../../../ui";
import type { Figures, Year } from "../figures";
import { Chart } from "../parts/Chart";
import { CompareSheet } from "../parts/CompareSheet";
import { FiguresTable, kindWords } from "../parts/FiguresTable";
import { LongerTasters } from "../parts/LongerTasters";
import { TargetSheet } from "../parts/TargetSheet";

const pathOf = (compare: string) => (compare === "" ? "/outcomes" : `/outcomes?compare=${compare}`);
const csvOf = (compare: string) => pathOf(compare).replace("/outcomes", "/outcomes.csv");

/** Shares in work or education: at the exit and a year after, in two charts that are never mixed, and in one table. */
export function Results() {
  const [compare, setCompare] = useState("");
  const asked = useOne<Figures>(pathOf(compare));
  return (
    <Page
      title={
        <span class="row">
          {t("I jobb eller utdanning")}
          <DemoTag />
        </span>
      }
      tools={
        asked.data && <Tools figures={asked.data} compare={compare} choose={setCompare} again={asked.again} />
      }
    >
      <Shown asked={asked}>{(figures) => <All figures={figures} />}</Shown>
    </Page>
  );
}

/** Nobody shall take the demo's figures for true. */
function DemoTag() {
  const [demo, set] = useState(false);
  useEffect(() => {
    signInOptions().then(
      ({ demo: roles }) => set(Boolean(roles?.length)),
      () => {},
    );
  }, []);
  return demo ? <Tag tone="stone">{t("Demotall")}</Tag> : null;
}

interface ToolsProps {
  figures: Figures;
  compare: string;
  choose: (id: string) => void;
  again: () => void;
}

function Tools({ figures, compare, choose, again }: ToolsProps) {
  const [sheet, open] = useState<"target" | "compare" | null>(null);
  const close = () => open(null);
  const saved = () => {
    again();
    close();
    toast(t("Målet er lagret"));
  };
  const changed = () => {
    choose("");
    again();
  };
  return (
    <>
      <Beside figures={figures} compare={compare} choose={choose} />
      <Button kind="plain" small icon="users" onClick={() => open("compare")}>
        {t("Sammenlign")}
      </Button>
      <Button kind="plain" small icon="s-target" onClick={() => open("target")}>
        {t("Endre mål")}
      </Button>
      <AsTable compare={compare} />
      {sheet === "target" && <TargetSheet share={figures.target.share} onClose={close} onSaved={saved} />}
      {sheet === "compare" && (
        <CompareSheet comparisons={figures.comparisons} onClose={close} onChanged={changed} />
      )}
    </>
  );
}

/** Which municipality stands beside ours, of those that have agreed to it. */
function Beside({ figures, compare, choose }: Omit<ToolsProps, "again">) {
  const agreed = figures.comparisons.filter(({ state }) => state === "agreed");
  if (agreed.length === 0) return null;
  return (
    <div class="compare-choice">
      <Select
        label={t("Vis ved siden av")}
        value={compare}
        options={[
          { value: "", words: t("Bare vår kommune") },
          ...agreed.map(({ id, name }) => ({ value: id, words: name })),
        ]}
        onChange={choose}
      />
    </div>
  );
}

function AsTable({ compare }: { compare: string }) {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const save = () =>
    download(csvOf(compare), "resultater.csv").catch((failed) => setTrouble(failed as Trouble));
  return (
    <>
      <Button
        kind="outline"
        small
        icon="s-download-simple"
        label={t("CSV: last ned tabellen")}
        onClick={() => void save()}
      >
        {t("CSV")}
      </Button>
      <TroubleCard trouble={trouble} />
    </>
  );
}

function All({ figures }: { figures: Figures }) {
  const { compare } = figures;
  return (
    <>
      <Legend figures={figures} />
      <Both figures={figures} years={figures.years} caption={t("I jobb eller utdanning")} />
      {compare && (
        <>
          <h2>
            <bdi lang="nb">{compare.name}</bdi>
          </h2>
          <Both figures={figures} years={compare.years} caption={compare.name} />
        </>
      )}
      {(figures.hidden || compare?.hidden) && (
        <p class="soft row nowrap">
          <Icon name="info" size={22} />
          <span>{t("Når ett tall er skjult, skjuler vi også tall som kan røpe det.")}</span>
        </p>
      )}
      <LongerTasters years={figures.tasters} />
    </>
  );
}

function Legend({ figures: { suppressed_below, target } }: { figures: Figures }) {
  return (
    <div class="row apart">
      <ul class="row legend-keys">
        <li>
          <span class="key women" aria-hidden="true" />
          {t("Kvinner")}
        </li>
        <li>
          <span class="key men" aria-hidden="true" />
          {t("Menn")}
        </li>
        <li>
          <Icon name="eye-closed" size={22} />
          {t("Skjult: under {n} personer", { n: suppressed_below })}
        </li>
        <li>
          <span class="key target" aria-hidden="true" />
          {t("Mål ett år etter: {share} %", { share: target.share })}
        </li>
      </ul>
      <p class="soft small">{t("Andel i prosent. To ulike tall: de skal ikke blandes.")}</p>
    </div>
  );
}

interface BothProps {
  figures: Figures;
  years: readonly Year[];
  caption: string;
}

function Both({ figures: { national, target }, years, caption }: BothProps) {
  return (
    <>
      <div class="desk-columns halves">
        <Chart title={kindWords.at_exit()} kind="at_exit" years={years} national={national.at_exit} />
        <Chart
          title={kindWords.after_year()}
          kind="after_year"
          years={years}
          national={national.after_year}
          target={target.share}
        />
      </div>
      <FiguresTable caption={caption} years={years} national={national} />
    </>
  );
}
