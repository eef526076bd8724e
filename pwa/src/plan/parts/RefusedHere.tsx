import { useSignal } from "@preact/signals";
import type { Act } from "../../core/act";
import { t } from "../../core/i18n";
import { act, dismiss, refused } from "../../core/outbox";
import { whyRefused } from "../../core/refusals";
import { labelOf, verbNamed } from "../../core/verbs";
import { me, staffCard } from "../../people/queries";
import { Button, Card, Icon } from "../../ui";
import { type AgreeStep, agreeStep } from "../actions";
import { agreedAnew, CHANGES, type Choice, clashesOf, isSettled, onceMore } from "../conflict";
import { fieldName, valueWords } from "../fields";
import { ChooseDone, ChooseValue } from "./ChooseValue";
import { Reworded } from "./Reworded";

/** What of the plan the server refused, where it belongs: why, and what to do; a clash shows both texts. In stone, never red. */
export function RefusedHere({ verbs }: { verbs: string[] }) {
  const mine = refused.value.filter((one) => verbs.includes(one.verb));
  return (
    <>
      {mine.map((one) => (
        <Card key={one.id}>
          <div class="row">
            <Icon name="info" size={32} />
            <h2 class="grow" data-speak="">
              {labelOf(one)}
            </h2>
          </div>
          <p data-speak="">{whyRefused(one).text}</p>
          <Answer refusedAct={one} />
        </Card>
      ))}
    </>
  );
}

function Answer({ refusedAct }: { refusedAct: Act }) {
  if (Object.keys(clashesOf(refusedAct)).length === 0) return <Seen refusedAct={refusedAct} />;
  return refusedAct.verb === agreeStep.name ? (
    <AgreeAnew refusedAct={refusedAct} />
  ) : (
    <Choose refusedAct={refusedAct} />
  );
}

/** Her yes was to other words: she reads both, and says yes to what stands now or leaves it. */
function AgreeAnew({ refusedAct }: { refusedAct: Act }) {
  const clashes = clashesOf(refusedAct);
  const params = refusedAct.params as AgreeStep;
  const agree = async () => {
    await act(agreeStep, { ...params, was: agreedAnew(params.was ?? {}, clashes) });
    await dismiss(refusedAct.id);
  };
  return (
    <>
      <Reworded clashes={clashes} />
      <Button wide icon="handshake" onClick={() => void agree()}>
        {t("Ja, dette vil jeg")}
      </Button>
      <Button kind="soft" wide icon="minus" onClick={() => void dismiss(refusedAct.id)}>
        {t("Ikke nå")}
      </Button>
    </>
  );
}

const Seen = ({ refusedAct }: { refusedAct: Act }) => (
  <Button kind="soft" wide icon="check" onClick={() => void dismiss(refusedAct.id)}>
    {t("Greit")}
  </Button>
);

function Choose({ refusedAct }: { refusedAct: Act }) {
  const choices = useSignal<Record<string, Choice>>({});
  const clashes = clashesOf(refusedAct);
  const of = CHANGES[refusedAct.verb];
  const done = async () => {
    await sendAgain(refusedAct, choices.value);
    await dismiss(refusedAct.id);
  };
  return (
    <>
      {Object.entries(clashes).map(([field, clash]) => (
        <ChooseValue
          key={field}
          field={fieldName(field, of)}
          clash={clash}
          words={(value) => valueWords(field, value, of)}
          by={nameOf(clash.by_id)}
          chosen={choices.value[field]}
          onChoose={(choice) => {
            choices.value = { ...choices.value, [field]: choice };
          }}
        />
      ))}
      <ChooseDone ready={isSettled(clashes, choices.value)} onDone={() => void done()} />
    </>
  );
}

/** She herself, on another phone, is somebody else too. */
const nameOf = (id: string | null | undefined): string | undefined =>
  id === me.value?.id ? t("Du, et annet sted,") : staffCard(id)?.name;

/** By the verb she acted with: a line of the CV stays one. */
async function sendAgain(refusedAct: Act, choices: Record<string, Choice>): Promise<void> {
  const verb = verbNamed(refusedAct.verb);
  const params = onceMore(refusedAct, choices);
  if (verb && params) await act(verb, params);
}
