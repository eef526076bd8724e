import { useSignal } from "@preact/signals";
import { t } from "../../core/i18n";
import { Button, Empty } from "../../ui";
import { SessionCard } from "../parts/SessionCard";
import { onOffer } from "../queries";

/** The job clubs' next sessions: what suits first, with its reasons; the rest one tap away. */
export function Jobs() {
  const rest = useSignal(false);
  const all = onOffer.value;
  const suiting = all.filter((one) => one.suits);
  const others = all.filter((one) => !one.suits);
  const showsRest = rest.value || suiting.length === 0;
  if (!all.length)
    return (
      <Empty
        title={t("Ingen jobbklubb er planlagt nå")}
        action={
          <Button href="/" icon="arrow-left">
            {t("Til denne uka")}
          </Button>
        }
      >
        {t("Nye timer kommer her når de er laget.")}
      </Empty>
    );
  return (
    <div class="stack">
      {suiting.length > 0 && (
        <div class="row apart">
          <h1 data-speak>{t("Passer for deg")}</h1>
          <p class="soft small">{t("{shown} av {all}", { shown: suiting.length, all: all.length })}</p>
        </div>
      )}
      {suiting.map((one, index) => (
        <SessionCard key={one.session.id} suggested={one} first={index === 0} />
      ))}
      {others.length > 0 && !showsRest && (
        <Button
          kind="soft"
          wide
          icon="caret-down"
          onClick={() => {
            rest.value = true;
          }}
        >
          {t("Vis alle jobbklubber")}
        </Button>
      )}
      {showsRest &&
        others.length > 0 &&
        (suiting.length > 0 ? (
          <h2 data-speak>{t("Andre jobbklubber")}</h2>
        ) : (
          <h1 data-speak>{t("Jobbklubber")}</h1>
        ))}
      {showsRest &&
        others.map((one, index) => (
          <SessionCard key={one.session.id} suggested={one} first={suiting.length === 0 && index === 0} />
        ))}
    </div>
  );
}
