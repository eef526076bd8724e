import { useState } from "preact/hooks";
import { listed, t } from "../../../core/i18n";
import { useSaving } from "../../../people/staff/ask";
import { Part, TroubleCard } from "../../../people/staff/parts";
import { Button, Nb, Notice, Sheet, Tag, TextField, toast } from "../../../ui";
import type { Clashes } from "../../conflict";
import { type AutoLine, span, unwritten } from "../../cv";
import type { CvEntry } from "../../queries";
import { playCv } from "../../voice";
import { cvKinds } from "../../words";
import { checkCv } from "../actions";
import { clashesIn } from "../clash";
import { cvTold } from "../joins";
import type { Known } from "../known";
import { Listen } from "./Listen";

/** Her CV as it grows, tasters among it; somebody of the staff reads the Norwegian before it is printed. */
export function CvPart(known: Known) {
  const entries = known.page.plan.cv ?? [];
  const been = unwritten(cvTold.value.get(known.page.person.id) ?? [], entries);
  if (entries.length + been.length === 0) return null;
  return (
    <Part title={t("CV og jobbsmak")}>
      <ul class="desk-lines">
        {entries.map((entry) => (
          <Line key={entry.id} entry={entry} known={known} />
        ))}
        {been.map((line) => (
          <ByItself key={line.id} line={line} />
        ))}
      </ul>
    </Part>
  );
}

/** Where she has been: it stands in her CV without anybody writing it. */
function ByItself({ line }: { line: AutoLine }) {
  return (
    <li>
      <span class="grow">
        <span class="under">{cvKinds[line.kind].words()}</span>
        <strong>
          <Nb>{line.title}</Nb>
        </strong>
        <span class="under">
          <Nb>{listed([line.place, span(line)])}</Nb>
        </span>
      </span>
      <Tag tone="stone" icon="check">
        {t("Kommer med av seg selv")}
      </Tag>
    </li>
  );
}

interface Given {
  entry: CvEntry;
  known: Known;
}

function Line({ entry, known }: Given) {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <span class="grow">
        <span class="under">{cvKinds[entry.kind].words()}</span>
        <strong>
          <bdi>{entry.title || entry.norwegian || t("Snakket inn")}</bdi>
        </strong>
        {entry.title && entry.norwegian && entry.norwegian !== entry.title && (
          <span class="block">
            <Nb soft>{entry.norwegian}</Nb>
          </span>
        )}
        {entry.place && (
          <span class="under">
            <bdi>{entry.place}</bdi>
          </span>
        )}
        {entry.voice && known.may && <Listen play={() => playCv(entry.id)} />}
      </span>
      {entry.checked ? (
        <Tag icon="check">{t("Lest")}</Tag>
      ) : (
        known.may && (
          <Button
            kind="soft"
            small
            {...(entry.title ? { label: t("Les og rett: {title}", { title: entry.title }) } : {})}
            onClick={() => setOpen(true)}
          >
            {entry.title ? t("Les og rett") : t("Hør og skriv")}
          </Button>
        )
      )}
      {open && <CvSheet entry={entry} known={known} onClose={() => setOpen(false)} />}
    </li>
  );
}

function CvSheet({ entry, known, onClose }: Given & { onClose: () => void }) {
  const [norwegian, setNorwegian] = useState(entry.norwegian ?? entry.title);
  const [read, setRead] = useState(entry);
  const saving = useSaving();
  const clashes = clashesIn(saving.trouble);
  const now = clashes ? readAgain(read, clashes) : read;
  const save = async () => {
    setRead(now);
    const saved = await saving.save<CvEntry>(...checkCv(entry.id, norwegian.trim(), now));
    if (saved === null) return;
    const { plan } = known.page;
    const cv = (plan.cv ?? []).map((one) => (one.id === entry.id ? saved.data : one));
    known.put({ ...known.page, plan: { ...plan, cv } });
    onClose();
    toast(t("Lest. Slik står det på CV-en."));
  };
  return (
    <Sheet title={t("På norsk, slik det skrives ut")} onClose={onClose} dialog>
      {clashes && (
        <Notice kind="cloud" icon="users">
          {t("Linja er endret mens du leste. Les den nye, og rett det du skrev om det trengs.")}
        </Notice>
      )}
      {now.title && (
        <p>
          <span class="soft">{t("Deltakeren skrev:")}</span> <bdi>{now.title}</bdi>
        </p>
      )}
      {now.voice && <Listen play={() => playCv(entry.id)} />}
      {clashes?.norwegian && (
        <p>
          <span class="soft">{t("På norsk står det nå:")}</span> <Nb>{now.norwegian ?? t("Ingenting")}</Nb>
        </p>
      )}
      <TextField label={t("På norsk")} value={norwegian} maxLength={200} onChange={setNorwegian} />
      {!clashes && <TroubleCard trouble={saving.trouble} again={save} />}
      <Button wide icon="check" disabled={saving.busy || !norwegian.trim()} onClick={save}>
        {t("Dette er riktig norsk")}
      </Button>
    </Sheet>
  );
}

/** The line as it stands after somebody changed it. */
function readAgain(entry: CvEntry, clashes: Clashes): CvEntry {
  const theirs = Object.entries(clashes).map(([field, clash]) => [field, clash.theirs]);
  return { ...entry, ...(Object.fromEntries(theirs) as Partial<CvEntry>) };
}
