import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../../core/i18n";
import { go } from "../../core/router";
import { Button, Card, Icon, PersonStrip, Picture, Toggle } from "../../ui";
import { claim, opened, redraw, shares } from "../joining";
import { Steps } from "./Steps";

const ASK_EVERY_MS = 2000;
const ADVISER = { role: "adviser" } as const;

/** Asks, again and again, whether the adviser has tapped the same pictures; then she is in. */
function useClaiming() {
  const offline = useSignal(false);
  const over = useSignal(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const outcome = await claim().catch(() => "offline" as const);
      offline.value = outcome === "offline";
      over.value = outcome === "void";
      if (outcome === "in") go("/start/laas", { replace: true });
      else if (outcome !== "void") timer = setTimeout(ask, ASK_EVERY_MS);
    };
    if (opened.value) void ask();
    else go("/start/kode", { replace: true });
    return () => clearTimeout(timer);
  }, [offline, over]);
  return { offline: offline.value, over: over.value };
}

/** Three pictures that the adviser taps too: so she knows that it is this phone, and this person. */
export function Pictures() {
  const { offline, over } = useClaiming();
  if (over) return <Over />;
  const open = opened.value;
  if (!open) return null;
  const name = open.staff?.name ?? t("den som hjelper deg");
  const short = open.staff ? firstName(name) : name;
  return (
    <div class="stack start">
      <Steps at={2} />
      <div>
        <h1 data-speak="">{t("Vis bildene til {name}", { name: short })}</h1>
        <p class="soft" data-speak="">
          {t("{name} trykker på de samme bildene.", { name: short })}
        </p>
      </div>
      <Card class="three">
        {open.pictures.map((picture, index) => (
          <span key={picture} class={`plate tone-${[2, 4, 3][index] ?? 1}`}>
            <Picture name={picture} size={76} label={t("Bilde {number}", { number: index + 1 })} />
          </span>
        ))}
      </Card>
      <WaitsFor name={name} short={short} offline={offline} />
      <Shares />
      <div class="bottom">
        <Button kind="plain" wide icon="arrow-clockwise" onClick={() => void redraw().catch(() => {})}>
          {t("Vis andre bilder")}
        </Button>
      </div>
    </div>
  );
}

function WaitsFor({ name, short, offline }: { name: string; short: string; offline: boolean }) {
  return (
    <Card>
      <PersonStrip name={name} about={t("Programrådgiver")} {...ADVISER} />
      <hr class="rule" />
      <p class="row" role="status" data-speak="">
        <span class="three-dots" aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
        {offline ? t("Du har ikke nett nå.") : t("Vi venter på {name}", { name: short })}
      </p>
    </Card>
  );
}

function Shares() {
  return (
    <Card>
      <Toggle
        label={t("Deler du telefonen med noen?")}
        on={shares.value}
        onChange={(on) => {
          shares.value = on;
        }}
        icon={<Icon name="users-three" size={30} />}
      />
    </Card>
  );
}

/** A wrong picture, or the ten minutes are over: a new code is all it takes. */
function Over() {
  return (
    <div class="stack start">
      <Steps at={1} />
      <h1 data-speak="">{t("Koden virker ikke lenger")}</h1>
      <p data-speak="">{t("Det er ikke farlig. Be rådgiveren din om en ny kode.")}</p>
      <Button wide icon="arrow-right" href="/start/kode">
        {t("Skriv en ny kode")}
      </Button>
    </div>
  );
}

const firstName = (name: string) => name.split(" ")[0] ?? name;
