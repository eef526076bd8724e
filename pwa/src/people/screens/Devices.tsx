import { useEffect, useState } from "preact/hooks";
import { call } from "../../core/http";
import { t } from "../../core/i18n";
import { newId } from "../../core/id";
import { whyFailed } from "../../core/refusals";
import { Button, Card, Confirm, Icon, Notice, toast } from "../../ui";
import { since } from "../../ui/dates";
import { ConfirmOut, outForGood, Unsent } from "../parts/ConfirmOut";

interface Device {
  id: string;
  label: string;
  seen_at: string;
  this: boolean;
}

/** My devices, how to sign one out, and why that did not go. */
function useDevices() {
  const [devices, setDevices] = useState<Device[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const failed = (error: unknown) => setProblem(whyFailed(error).text);
  const load = () =>
    call<{ items: Device[] }>("GET", "/people/devices").then(({ data }) => setDevices(data.items), failed);
  useEffect(() => void load(), []);
  const end = async ({ id }: Device) => {
    await call("DELETE", `/people/devices/${id}`, { key: newId() }).then(() => toast(t("Logget ut")), failed);
    return load();
  };
  const endAll = () => call("POST", "/people/sign-out-everywhere", { body: {} }).then(outForGood, failed);
  return { devices, problem, end, endAll };
}

/** The phones and browsers I am signed in on; a lost one is signed out from here, or by my adviser. */
export function Devices() {
  const { devices, problem, end, endAll } = useDevices();
  const [here, setHere] = useState(false);
  return (
    <div class="stack">
      <h1 data-speak="">{t("Mine telefoner")}</h1>
      <p class="soft" data-speak="">
        {t("Her er du logget inn. Har du mistet en telefon? Logg den ut.")}
      </p>
      {problem && (
        <Notice icon="info" kind="stone">
          {problem}
        </Notice>
      )}
      {devices.map((device) => (
        <DeviceCard
          key={device.id}
          device={device}
          onEnd={() => (device.this ? setHere(true) : void end(device))}
        />
      ))}
      {devices.length > 1 && <EndAll onYes={() => void endAll()} />}
      {here && <ConfirmOut onClose={() => setHere(false)} />}
    </div>
  );
}

function EndAll({ onYes }: { onYes: () => void }) {
  const [asking, ask] = useState(false);
  const yes = () => {
    ask(false);
    onYes();
  };
  return (
    <>
      <Button kind="outline" wide icon="sign-out" onClick={() => ask(true)}>
        {t("Logg ut alle")}
      </Button>
      {asking && (
        <Confirm
          title={t("Logge ut alle telefoner?")}
          yes={t("Ja, logg ut alle")}
          icon="sign-out"
          onYes={yes}
          onClose={() => ask(false)}
        >
          <Unsent />
          <p data-speak="">{t("Du blir logget ut her også. Du trenger en ny kode.")}</p>
        </Confirm>
      )}
    </>
  );
}

function DeviceCard({ device, onEnd }: { device: Device; onEnd: () => void }) {
  return (
    <Card>
      <div class="row">
        <Icon name="device-mobile" size={32} />
        <div class="grow">
          <p class="strong" data-speak="">
            <bdi>{device.label || t("Annen enhet")}</bdi>
          </p>
          <p class="small soft" data-speak="">
            {device.this ? t("Denne telefonen") : t("Sist brukt: {when}", { when: since(device.seen_at) })}
          </p>
        </div>
        <Button kind="soft" small onClick={onEnd}>
          {t("Logg ut")}
        </Button>
      </div>
    </Card>
  );
}
