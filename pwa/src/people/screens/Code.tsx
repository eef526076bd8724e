import { useSignal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { t } from "../../core/i18n";
import { whyFailed } from "../../core/refusals";
import { Button, Card, Icon, Picture, Sheet, WhyNot } from "../../ui";
import { cameraToken } from "../camera";
import { redeem } from "../joining";
import { Digits, LENGTH } from "./Digits";
import { Steps } from "./Steps";

/** Sends a code or a token once at a time, and keeps why it did not go. */
function useRedeeming() {
  const busy = useSignal(false);
  const problem = useSignal<string | null>(null);
  const send = async (by: { token: string } | { code: string }) => {
    busy.value = true;
    problem.value = null;
    await redeem(by).catch((error) => {
      problem.value = whyFailed(error).text;
    });
    busy.value = false;
  };
  return { busy, problem, send };
}

/** Eight digits read aloud by the adviser; the phone's own camera opens the QR code and comes here with its token. */
export function Code() {
  const digits = useSignal("");
  const { busy, problem, send } = useRedeeming();
  useEffect(() => {
    const token = cameraToken.value;
    cameraToken.value = null;
    if (token) void send({ token });
  }, [cameraToken.value]);
  const whole = digits.value.length === LENGTH;
  const type = (text: string) => {
    digits.value = text.replace(/\D/g, "").slice(0, LENGTH);
    if (digits.value.length === LENGTH && !busy.value) void send({ code: digits.value });
  };
  return (
    <div class="stack start">
      <Steps at={1} />
      <div>
        <h1 data-speak="">{t("Skriv koden")}</h1>
        <p class="soft" data-speak="">
          {t("Rådgiveren din har den.")}
        </p>
      </div>
      <Digits value={digits.value} busy={busy.value} onType={type} />
      {busy.value && (
        <p class="soft" role="status">
          {t("Et øyeblikk")}
        </p>
      )}
      <WhyNot words={problem.value} />
      {problem.value && whole && (
        <Button wide icon="arrow-clockwise" onClick={() => void send({ code: digits.value })}>
          {t("Prøv igjen")}
        </Button>
      )}
      <ByCamera />
      <NeedHelp />
    </div>
  );
}

function ByCamera() {
  return (
    <>
      <p class="or soft">
        <span>{t("eller")}</span>
      </p>
      <Card>
        <div class="row">
          <span class="scan">
            <Icon name="qr-code" size={52} />
            <Picture name="camera" size={30} />
          </span>
          <p class="grow" data-speak="">
            {t("Åpne kameraet på telefonen. Pek på koden til rådgiveren.")}
          </p>
        </div>
      </Card>
    </>
  );
}

function NeedHelp() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <div class="bottom">
        <Button kind="soft" wide icon="hand-waving" onClick={() => setOpen(true)}>
          {t("Jeg trenger hjelp")}
        </Button>
      </div>
      {open && <Help onClose={() => setOpen(false)} />}
    </>
  );
}

function Help({ onClose }: { onClose: () => void }) {
  return (
    <Sheet title={t("Hjelp")} onClose={onClose}>
      <p data-speak="">{t("Koden er 8 tall. Rådgiveren din lager den når du er der.")}</p>
      <p data-speak="">{t("Koden virker i 10 minutter. Du kan alltid få en ny.")}</p>
      <p data-speak="">{t("Ring introduksjonsprogrammet hvis du ikke har rådgiver.")}</p>
    </Sheet>
  );
}
