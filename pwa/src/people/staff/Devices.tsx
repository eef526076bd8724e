import { useState } from "preact/hooks";
import { t } from "../../core/i18n";
import { Button, Confirm, Icon, Tag, toast } from "../../ui";
import { since } from "../../ui/dates";
import { type Saving, useList, useSaving } from "./ask";
import { Part, Shown, TroubleCard } from "./parts";
import { devicesOf } from "./paths";
import type { Device, Participant } from "./types";

/** A participant's phones: sign one out, or help with a lost one. */
export function DevicesPart({ person }: { person: Participant }) {
  const path = devicesOf(person.id);
  const asked = useList<Device>(path);
  const saving = useSaving();
  const end = async (device: Device) => {
    if ((await saving.save("DELETE", `${path}/${device.id}`)) === null) return;
    asked.put((asked.data ?? []).filter(({ id }) => id !== device.id));
    toast(t("Telefonen er logget ut"));
  };
  return (
    <Part
      title={t("Telefoner")}
      tool={
        (asked.data?.length ?? 0) > 0 && (
          <Button kind="plain" small icon="device-mobile" href={`/deltakere/${person.id}/ny-telefon`}>
            {t("Mistet telefon")}
          </Button>
        )
      }
    >
      <Shown asked={asked}>
        {(devices) => <DeviceLines devices={devices} saving={saving} onEnd={end} />}
      </Shown>
    </Part>
  );
}

export interface DeviceLinesProps {
  devices: Device[];
  saving: Saving;
  onEnd: (device: Device) => void;
}

/** Where somebody is signed in, each with a way to end it. */
function DeviceLines({ devices, saving, onEnd }: DeviceLinesProps) {
  const [asking, ask] = useState<Device | null>(null);
  if (devices.length === 0) return <p class="soft">{t("Ikke logget inn noe sted.")}</p>;
  return (
    <>
      <ul class="desk-lines">
        {devices.map((device) => (
          <li key={device.id}>
            <Icon name="device-mobile" size={24} />
            <span class="grow">
              <strong>
                <bdi>{device.label || t("Annen enhet")}</bdi>
              </strong>
              <span class="under">{t("Sist brukt: {when}", { when: since(device.seen_at) })}</span>
            </span>
            {device.this && <Tag>{t("Denne")}</Tag>}
            <Button
              kind="plain"
              small
              onClick={() => ask(device)}
              label={t("Logg ut {device}", { device: device.label })}
            >
              {t("Logg ut")}
            </Button>
          </li>
        ))}
      </ul>
      <TroubleCard trouble={saving.trouble} />
      {asking && (
        <Confirm
          title={t("Logge ut {device}?", { device: asking.label })}
          yes={t("Logg ut")}
          onYes={() => onEnd(asking)}
          onClose={() => ask(null)}
        >
          <p>{t("Det som ikke er sendt fra telefonen, kan sendes når den er logget inn igjen.")}</p>
        </Confirm>
      )}
    </>
  );
}
