import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
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

/** The phones and browsers I am signed in on; a lost one is signed out from here, or by my adviser. */
export function Devices() {
  const devices = useSignal<Device[] | null>(null);
  const problem = useSignal<string | null>(null);
  const all = useSignal(false);
  const here = useSignal(false);
  const failed = (error: unknown) => {
    problem.value = whyFailed(error).text;
  };
  const load = () =>
    call<{ items: Device[] }>("GET", "/people/devices").then(({ data }) => {
      devices.value = data.items;
    }, failed);
  useEffect(() => void load(), []);
  const end = async (device: Device) => {
    if (device.this) {
      here.value = true;
      return;
    }
    await call("DELETE", `/people/devices/${device.id}`, { key: newId() }).then(
      () => toast(t("Logget ut")),
      failed,
    );
    return load();
  };
  const endAll = async () => {
    all.value = false;
    await call("POST", "/people/sign-out-everywhere", { body: {} }).then(outForGood, failed);
  };
  return (
    <div class="stack">
      <h1 data-speak="">{t("Mine telefoner")}</h1>
      <p class="soft" data-speak="">
        {t("Her er du logget inn. Har du mistet en telefon? Logg den ut.")}
      </p>
      {problem.value && (
        <Notice icon="info" kind="stone">
          {problem.value}
        </Notice>
      )}
      {devices.value?.map((device) => (
        <DeviceCard key={device.id} device={device} onEnd={() => void end(device)} />
      ))}
      {(devices.value?.length ?? 0) > 1 && (
        <Button
          kind="outline"
          wide
          icon="sign-out"
          onClick={() => {
            all.value = true;
          }}
        >
          {t("Logg ut alle")}
        </Button>
      )}
      {all.value && (
        <Confirm
          title={t("Logge ut alle telefoner?")}
          yes={t("Ja, logg ut alle")}
          icon="sign-out"
          onYes={() => void endAll()}
          onClose={() => {
            all.value = false;
          }}
        >
          <Unsent />
          <p data-speak="">{t("Du blir logget ut her også. Du trenger en ny kode.")}</p>
        </Confirm>
      )}
      {here.value && (
        <ConfirmOut
          onClose={() => {
            here.value = false;
          }}
        />
      )}
    </div>
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
