import { useSignal } from "@preact/signals";
import { t } from "../../core/i18n";
import { newId } from "../../core/id";
import { act } from "../../core/outbox";
import { kept } from "../../core/rows";
import { badgeOf, type Staff } from "../../people/queries";
import { roleWords } from "../../people/roles";
import { Avatar, Button, Sheet, toast } from "../../ui";
import { sendAnswer, takeBackAnswer } from "../actions";
import { sendable } from "../answers";

const HELPERS = ["leader", "mentor"];
const roleOf = ({ roles }: Staff): string =>
  roleWords[HELPERS.find((role) => roles.includes(role)) ?? ""]?.() ?? "";

/** Let a leader or mentor hear an answer; it can be taken back. */
export function SendAnswer({ question }: { question: string }) {
  const open = useSignal(false);
  const helpers = [...kept<Staff>("staff").value.values()].filter(({ roles }) =>
    roles.some((role) => HELPERS.includes(role)),
  );
  const show = (on: boolean) => () => {
    open.value = on;
  };
  if (!helpers.length) return null;
  return (
    <>
      <Button kind="plain" wide icon="paper-plane-tilt" onClick={show(true)}>
        {t("Send til leder eller mentor")}
      </Button>
      {open.value && (
        <Sheet title={t("Hvem skal høre svaret?")} onClose={show(false)}>
          {helpers.map((helper) => (
            <Button
              key={helper.id}
              kind="soft"
              wide
              onClick={() => {
                open.value = false;
                void send(question, helper);
              }}
            >
              <span class="row nowrap">
                <Avatar role={badgeOf(helper)} size={40} />
                <span>
                  <bdi>{helper.name}</bdi>
                  <span class="small block">{roleOf(helper)}</span>
                </span>
              </span>
            </Button>
          ))}
        </Sheet>
      )}
    </>
  );
}

async function send(question: string, { id: to_id, name }: Staff): Promise<void> {
  const sound = await sendable(question);
  if (sound === null) return toast(t("Opptaket er for langt å sende. Ta opp et kortere svar."));
  const id = newId();
  await act(sendAnswer, { id, question_id: question, to_id, sound, name });
  toast(t("Svaret går til {name}", { name }), () => void act(takeBackAnswer, { id, name }));
}
