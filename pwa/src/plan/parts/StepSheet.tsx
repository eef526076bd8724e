import { useSignal } from "@preact/signals";
import { t } from "../../core/i18n";
import { wordTap } from "../../core/slots";
import { me } from "../../people/queries";
import { Button, Nb, Sheet, Words } from "../../ui";
import { agree, begin, change, finish, help, noHelp } from "../moves";
import { isOpen, type Step, stepById } from "../queries";
import { stepTitle } from "../stepRow";
import { AskedAnew } from "./AskedAnew";
import { OwnWords } from "./OwnWords";
import { SayMore } from "./SayMore";

type Way = "choose" | "done" | "cancelled" | "comment" | "reword";

/** One step: what she can do with it. Finishing and stopping may carry a short comment, and need none. */
export function StepSheet({ step: opened, start = "choose", onClose }: SheetOf) {
  const way = useSignal<Way>(start);
  const step = stepById(opened.id) ?? opened;
  const show = (next: Way) => () => {
    way.value = next;
  };
  return (
    <Sheet title={stepTitle(step).title} onClose={onClose}>
      <InNorwegian step={step} />
      {step.comment && way.value === "choose" && (
        <p class="small">
          <bdi>
            <Words text={t("«{comment}»", { comment: step.comment })} />
          </bdi>
        </p>
      )}
      {way.value === "choose" ? (
        <Choices step={step} show={show} onClose={onClose} />
      ) : way.value === "reword" ? (
        <InOtherWords step={step} onClose={onClose} />
      ) : (
        <Say step={step} way={way.value} onClose={onClose} />
      )}
    </Sheet>
  );
}

/** The title's own words, to be tapped; none where she wrote it in another language. */
function InNorwegian({ step }: { step: Step }) {
  const { title, norwegian, under } = stepTitle(step);
  const text = under ?? (norwegian || step.made_by_id !== me.value?.id ? title : null);
  if (text === null || wordTap.value === null) return null;
  return (
    <p class="small">
      <Nb soft tap>
        {text}
      </Nb>
    </p>
  );
}

interface SheetOf {
  step: Step;
  start?: Way;
  onClose: () => void;
}

function Choices({
  step,
  show,
  onClose,
}: {
  step: Step;
  show: (way: Way) => () => void;
  onClose: () => void;
}) {
  const then = (what: (step: Step) => Promise<unknown>) => () => void what(step).then(onClose);
  if (!isOpen(step)) return <Over step={step} show={show} again={then(begin)} />;
  return (
    <>
      {mayAgree(step) && (
        <Button wide icon="handshake" onClick={then(agree)}>
          {t("Ja, dette vil jeg")}
        </Button>
      )}
      {step.state !== "under_way" && (
        <Button kind={mayAgree(step) ? "soft" : "main"} wide icon="walker" onClick={then(begin)}>
          {t("Jeg begynner nå")}
        </Button>
      )}
      <Button kind={step.state === "under_way" ? "main" : "soft"} wide icon="check" onClick={show("done")}>
        {t("Jeg er ferdig")}
      </Button>
      {step.help_asked_at ? (
        <Button kind="soft" wide icon="hand-waving" onClick={then(noHelp)}>
          {t("Jeg klarer det selv nå")}
        </Button>
      ) : (
        <Button kind="soft" wide icon="hand-waving" onClick={then(help)}>
          {t("Jeg trenger hjelp")}
        </Button>
      )}
      {isMine(step) && (
        <Button kind="soft" wide icon="pencil-simple" onClick={show("reword")}>
          {t("Endre ordene")}
        </Button>
      )}
      <Button kind="stone" wide icon="minus" onClick={show("cancelled")}>
        {t("Stopp dette steget")}
      </Button>
    </>
  );
}

/** In her own words: what a template says is not hers to reword, she stops it and writes another. */
const isMine = (step: Step) => step.made_by_id === me.value?.id && !step.template;

function InOtherWords({ step, onClose }: { step: Step; onClose: () => void }) {
  const title = useSignal(step.title);
  const save = async () => {
    const words = title.value.trim();
    if (words !== step.title) await change(step, { title: words });
    onClose();
  };
  return (
    <>
      <AskedAnew agreed={step.agreed} />
      <OwnWords
        value={title.value}
        onChange={(words) => {
          title.value = words;
        }}
      />
      <Button wide icon="check" disabled={title.value.trim() === ""} onClick={() => void save()}>
        {t("Lagre")}
      </Button>
    </>
  );
}

/** Staff worded it, and she has not said yes yet. */
const mayAgree = (step: Step) => !step.agreed && step.yes_of === "staff";

function Over({ step, show, again }: { step: Step; show: (way: Way) => () => void; again: () => void }) {
  return (
    <>
      <Button kind="soft" wide icon="pencil-simple" onClick={show("comment")}>
        {step.comment ? t("Endre det du skrev") : t("Skriv noe om det")}
      </Button>
      <Button kind="soft" wide icon="arrow-counter-clockwise" onClick={again}>
        {t("Ta opp steget igjen")}
      </Button>
    </>
  );
}

function Say({
  step,
  way,
  onClose,
}: {
  step: Step;
  way: Exclude<Way, "choose" | "reword">;
  onClose: () => void;
}) {
  const text = useSignal(step.comment ?? "");
  const save = async () => {
    if (way !== "comment") await finish(step, way, text.value === step.comment ? "" : text.value);
    else if (text.value.trim() !== (step.comment ?? ""))
      await change(step, { comment: text.value.trim() || null });
    onClose();
  };
  return (
    <>
      <SayMore
        rows={3}
        value={text.value}
        onChange={(words) => {
          text.value = words;
        }}
      />
      <Button wide icon={way === "cancelled" ? "minus" : "check"} onClick={() => void save()}>
        {way === "done" ? t("Jeg er ferdig") : way === "cancelled" ? t("Stopp dette steget") : t("Lagre")}
      </Button>
    </>
  );
}
