import { useSignal } from "@preact/signals";
import { listed, t } from "../../core/i18n";
import { newId } from "../../core/id";
import { act } from "../../core/outbox";
import { unsentOn } from "../../core/rows";
import { me } from "../../people/queries";
import { Button, Card, Icon, Nb, Picture, RoundButton, Unsent } from "../../ui";
import { lessons } from "../../week/queries";
import { addCv } from "../actions";
import { type AutoLine, autoLines, entryWords, type Offer, offers, ofKind, printed, span } from "../cv";
import { CvSheet } from "../parts/CvSheet";
import { RefusedHere } from "../parts/RefusedHere";
import { phraseWords } from "../phrases";
import { type CvEntry, type CvKind, cv, plan } from "../queries";
import { cvKinds, tradeWords } from "../words";
import "../plan.css";

type Opened = { kind: CvKind; entry?: CvEntry } | null;
const KINDS = Object.keys(cvKinds) as CvKind[];

/** Her CV, kind by kind, with a picture each; what is known of her already is offered, and comes in with one tap. */
export function Cv() {
  const opened = useSignal<Opened>(null);
  const who = me.value;
  if (!who) return null;
  const open = (next: Opened) => {
    opened.value = next;
  };
  return (
    <div class="stack">
      <h1 data-speak="">{t("CV-en min")}</h1>
      <RefusedHere verbs={["plan.add_cv", "plan.change_cv", "plan.remove_cv"]} />
      <Offers personId={who.id} experience={who.experience ?? []} />
      {KINDS.map((kind) => (
        <Kind key={kind} kind={kind} entries={ofKind(cv.value, kind)} onOpen={open} />
      ))}
      <Button wide icon="printer" href="/planen/cv/side">
        {t("Se siden på norsk")}
      </Button>
      {opened.value && (
        <CvSheet
          kind={opened.value.kind}
          entry={opened.value.entry}
          personId={who.id}
          onClose={() => open(null)}
        />
      )}
    </div>
  );
}

function Offers({ personId, experience }: { personId: string; experience: string[] }) {
  const known = { strengths: plan.value?.strengths ?? [], experience, lessons: lessons() };
  const found = offers(known, cv.value);
  if (!found.length) return null;
  const add = (offer: Offer) =>
    void act(addCv, { id: newId(), person_id: personId, norwegian: null, ...offer });
  return (
    <section class="stack tight">
      <h2 class="third" data-speak="">
        {t("Vil du ha med dette?")}
      </h2>
      <div class="days">
        {found.map((offer) => (
          <button
            key={`${offer.kind} ${offer.title}`}
            type="button"
            class="day"
            data-speak=""
            onClick={() => add(offer)}
          >
            <Icon name="plus" size={18} />
            <bdi>{offer.trade ? tradeWords(offer.trade) : phraseWords(offer.title)}</bdi>
          </button>
        ))}
      </div>
    </section>
  );
}

function Kind({
  kind,
  entries,
  onOpen,
}: {
  kind: CvKind;
  entries: CvEntry[];
  onOpen: (opened: Opened) => void;
}) {
  const { picture, words } = cvKinds[kind];
  const auto = autoLines(kind, cv.value);
  return (
    <Card>
      <div class="row">
        <Picture name={picture} size={36} />
        <h2 class="third grow" data-speak="">
          {words()}
        </h2>
        <RoundButton
          icon="plus"
          size={48}
          label={t("Legg til: {what}", { what: words() })}
          silent
          onClick={() => onOpen({ kind })}
        />
      </div>
      {entries.length + auto.length > 0 && (
        <ul>
          {entries.map((entry) => (
            <li key={entry.id}>
              <Line entry={entry} onOpen={() => onOpen({ kind, entry })} />
            </li>
          ))}
          {auto.map((line) => (
            <li key={line.id}>
              <Auto line={line} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** Where she has been, by itself: nothing to write, nothing to send. */
function Auto({ line }: { line: AutoLine }) {
  return (
    <div class="cv-line">
      <span class="grow">
        <span class="strong block" data-speak="">
          <Nb tap>{line.title}</Nb>
        </span>
        <span class="small soft block" data-speak="">
          <Nb>{listed([line.place, span(line)])}</Nb>
        </span>
        <span class="step-line" data-speak="">
          <Icon name="check" size={20} />
          {t("Kommer med av seg selv")}
        </span>
      </span>
    </div>
  );
}

function Line({ entry, onOpen }: { entry: CvEntry; onOpen: () => void }) {
  const own = entryWords(entry);
  const norwegian = printed(entry);
  const about = listed([entry.place, span(entry)]);
  return (
    <button type="button" class="cv-line" onClick={onOpen}>
      <span class="grow">
        <bdi class="strong block" data-speak="">
          {own}
        </bdi>
        {entry.voice && (
          <span class="step-line" data-speak="">
            <Icon name="microphone" size={20} />
            {norwegian ? t("Snakket inn") : t("Rådgiveren din hører på det og skriver det på norsk.")}
          </span>
        )}
        {norwegian && norwegian !== own && (
          <span class="small block">
            <Nb soft>{norwegian}</Nb>
          </span>
        )}
        {about && (
          <span class="small soft block" data-speak="">
            <bdi>{about}</bdi>
          </span>
        )}
        {entry.checked && (
          <span class="step-line" data-speak="">
            <Icon name="check" size={20} />
            {t("Lest av rådgiveren din")}
          </span>
        )}
        {unsentOn("cv_entry", entry.id) && <Unsent>{t("Ikke sendt ennå")}</Unsent>}
      </span>
      <Icon name="pencil-simple" size={22} label={t("Endre")} />
    </button>
  );
}
