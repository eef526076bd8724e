import { t } from "../../core/i18n";
import { go } from "../../core/router";
import { keepAboutMe, people, person } from "../../core/session";
import { Button, Card, Icon, Toggle } from "../../ui";

/** My lock on this phone: on, off, another one, and whether it closes by itself. */
export function LockSettings() {
  const lock = person.value?.lock;
  if (!lock)
    return (
      <div class="stack">
        <h1 data-speak="">{t("Lås")}</h1>
        <p data-speak="">{t("Appen er ikke låst. En lås holder ditt for deg selv.")}</p>
        <Button wide icon="lock" href="/start/laas?fra=meg">
          {t("Lag en lås")}
        </Button>
      </div>
    );
  const after = (on: boolean) => void keepAboutMe({ lock: { ...lock, afterMinutes: on ? 2 : null } });
  const off = () => void keepAboutMe({ lock: undefined }).then(() => go("/meg", { replace: true }));
  return (
    <div class="stack">
      <h1 data-speak="">{t("Lås")}</h1>
      <Card>
        <Toggle
          label={t("Lås når jeg er borte i to minutter")}
          on={lock.afterMinutes !== null}
          onChange={after}
          icon={<Icon name="clock" size={28} />}
        />
      </Card>
      <Button kind="soft" wide icon="pencil-simple" href="/start/laas?fra=meg">
        {t("Velg en ny lås")}
      </Button>
      {people.value.length > 1 ? (
        <p class="soft" data-speak="">
          {t("Du deler telefonen. En lås holder ditt for deg selv.")}
        </p>
      ) : (
        <Button kind="plain" wide icon="lock-open" onClick={off}>
          {t("Ta bort låsen")}
        </Button>
      )}
    </div>
  );
}
